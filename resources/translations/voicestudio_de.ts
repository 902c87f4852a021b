<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>VoiceStudio</name>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>YouTube shows chapters only where there are at least {fewest} of at least {shortest} seconds each: here there are {n} from 0:00 on, the shortest of {seconds:.0f} s.</source>
        <translation>YouTube zeigt Kapitel nur, wenn es mindestens {fewest} von je mindestens {shortest} Sekunden sind: Hier sind es {n} ab 0:00, das kürzeste von {seconds:.0f} s.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} is too large for a file of chapters.</source>
        <translation>{path} ist für eine Kapiteldatei zu groß.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} holds no chapters: a line begins with a time, such as 1:30 Guest.</source>
        <translation>{path} enthält keine Kapitel: Eine Zeile beginnt mit einer Zeit, etwa 1:30 Gast.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <location filename="../../voicestudio/audio/files.py"/>
        <location filename="../../voicestudio/audio/probe.py"/>
        <location filename="../../voicestudio/document/export_work.py"/>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <location filename="../../voicestudio/document/project/media_folder.py"/>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <location filename="../../voicestudio/episodes/batch_record.py"/>
        <location filename="../../voicestudio/gui/files/covers.py"/>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} holds no chapters: {error}.</source>
        <translation>{path} enthält keine Kapitel: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>{share:.0f} %</source>
        <translation>{share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>Its end is missing: {percent} of the sound is there.</source>
        <translation>Das Ende fehlt: {percent} des Tons sind vorhanden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{reason} at {start} ({length}).</source>
        <translation>{reason} bei {start} ({length}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{count} places are damaged or missing, {length} in all, the first at {first} and the last at {last}.</source>
        <translation>{count} Stellen sind beschädigt oder fehlen, zusammen {length}, die erste bei {first}, die letzte bei {last}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{share:.1f} %</source>
        <translation>{share:.1f} %</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>It is {beyond} longer than its header says: open it again to use its end.</source>
        <translation>Die Datei ist {beyond} länger als angegeben: Öffnen Sie sie erneut, um auch das Ende zu nutzen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{reason} at {start}.</source>
        <translation>{reason} bei {start}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>more than 99.9 %</source>
        <translation>mehr als 99,9 %</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <location filename="../../voicestudio/audio/decode.py"/>
        <location filename="../../voicestudio/audio/flac_joined.py"/>
        <location filename="../../voicestudio/audio/ogg.py"/>
        <source>Sound missing</source>
        <translation>Ton fehlt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{} was changed on disk by another program: open it again.</source>
        <translation>{} wurde von einem anderen Programm geändert: Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>ffmpeg found it damaged: {reason}.</source>
        <translation>ffmpeg meldet Schäden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>The decoded sound does not fit into the cache folder: make room on the disk.</source>
        <translation>Der dekodierte Ton passt nicht in den Cache-Ordner: Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} cannot be decoded: ffmpeg says: {complaints}.</source>
        <translation>{path} kann nicht dekodiert werden: ffmpeg meldet: {complaints}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} cannot be decoded into the cache folder: {reason}.</source>
        <translation>{path} kann nicht in den Cache-Ordner dekodiert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} is damaged: no sound could be decoded from it.</source>
        <translation>{path} ist beschädigt: Es konnte kein Ton dekodiert werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} is damaged: it cannot be decoded to its end.</source>
        <translation>{path} ist beschädigt: Die Datei kann nicht bis zum Ende dekodiert werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decoding.py"/>
        <source>{path} was not decoded to its end: open it again.</source>
        <translation>{path} wurde nicht bis zum Ende dekodiert: Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{rate} Hz, {n} channels</source>
        <extracomment>For one: {rate} Hz, {n} channel</extracomment>
        <translation>
            <numerusform>{rate} Hz, {n} Kanal</numerusform>
            <numerusform>{rate} Hz, {n} Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{label} cannot have {bit_rate} kbit/s at {sound}; it can have {possible}.</source>
        <translation>{label} ist mit {bit_rate} kbit/s bei {sound} nicht möglich; möglich sind {possible}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast (Apple, Spotify)</source>
        <translation>Podcast (Apple, Spotify)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast in stereo</source>
        <translation>Podcast in Stereo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast, small file (Opus)</source>
        <translation>Podcast, kleine Datei (Opus)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Broadcast (EBU R 128)</source>
        <translation>Rundfunk (EBU R 128)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Archive (FLAC)</source>
        <translation>Archiv (FLAC)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Archive (WAV, 24 bit)</source>
        <translation>Archiv (WAV, 24 Bit)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>A preset needs a name of at most {most} letters in one line.</source>
        <translation>Eine Voreinstellung braucht einen einzeiligen Namen mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>“{name}” is a preset that comes with VoiceStudio: choose another name.</source>
        <translation>„{name}“ ist eine mitgelieferte Voreinstellung von VoiceStudio: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>There is no export preset “{name}”; there are: {known}.</source>
        <translation>Es gibt keine Export-Voreinstellung „{name}“; vorhanden sind: {known}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <source>There are {most} presets already: delete one first.</source>
        <translation>Es gibt schon {most} Voreinstellungen: Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>You have no export preset “{name}”.</source>
        <translation>Sie haben keine Export-Voreinstellung „{name}“.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>Es gibt schon eine Voreinstellung „{name}“.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} can only be decoded with ffmpeg, which is not installed: install ffmpeg and try again.</source>
        <translation>{path} kann nur mit ffmpeg dekodiert werden, das nicht installiert ist: Installieren Sie ffmpeg und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} cannot be decoded: ffmpeg does not finish.</source>
        <translation>{path} kann nicht dekodiert werden: ffmpeg kommt zu keinem Ende.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} cannot be read: ffmpeg does not finish.</source>
        <translation>{path} kann nicht gelesen werden: ffmpeg kommt zu keinem Ende.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg_encoder.py"/>
        <source>M4A files are written with ffmpeg, which is not installed: install it, or choose another format.</source>
        <translation>M4A-Dateien werden mit ffmpeg geschrieben, das nicht installiert ist: Installieren Sie es oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} is damaged: it cannot be read at {seconds:.2f} s.</source>
        <translation>{path} ist beschädigt: Bei {seconds:.2f} s kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} was changed on disk by another program: open it again.</source>
        <translation>{path} wurde von einem anderen Programm geändert: Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} cannot be opened: {error}.</source>
        <translation>{path} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>{n} channels</source>
        <extracomment>For one: {n} channel</extracomment>
        <translation>
            <numerusform>{n} Kanal</numerusform>
            <numerusform>{n} Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <source>It is joined from parts with different sample rates or channels; all are converted to {sample_rate} Hz, {sound}.</source>
        <translation>Die Datei besteht aus Teilen mit verschiedenen Abtastraten oder Kanälen; alle werden in {sample_rate} Hz, {sound} umgewandelt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Podcasts, Apple</source>
        <translation>Podcasts, Apple</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Podcasts in mono</source>
        <translation>Podcasts in Mono</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Spotify, YouTube</source>
        <translation>Spotify, YouTube</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>EBU R 128</source>
        <translation>EBU R 128</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/normalising.py"/>
        <source>There is too little sound here to measure loudness: it needs 0.4 s above −70 LUFS.</source>
        <translation>Hier ist zu wenig Ton für eine Lautheit: Nötig sind 0,4 s über −70 LUFS.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ogg.py"/>
        <source>Its end is missing: it was cut off, or recording it was not finished.</source>
        <translation>Das Ende fehlt: Die Datei wurde abgeschnitten oder die Aufnahme nicht beendet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{label} keeps only low frequencies of the fourth of {channels} channels, the one for bass effects (LFE).</source>
        <translation>{label} erhält vom vierten der {channels} Kanäle nur tiefe Frequenzen, da er für Basseffekte (LFE) dient.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 16 bit</source>
        <translation>WAV, 16 Bit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 24 bit</source>
        <translation>WAV, 24 Bit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 32 bit float</source>
        <translation>WAV, 32 Bit Float</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>FLAC, lossless</source>
        <translation>FLAC, verlustfrei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>M4A (AAC)</source>
        <translation>M4A (AAC)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>'{name}' is not a format that can be written: use one of {known}.</source>
        <translation>„{name}“ ist kein Format, das geschrieben werden kann: Verwenden Sie {known}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{path} cannot be written as {subtype}: {suffix} files do not hold it.</source>
        <translation>{path} kann nicht als {subtype} geschrieben werden: {suffix}-Dateien unterstützen das nicht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{path} has an ending that stands for no format that can be written: use {known}.</source>
        <translation>Die Endung von {path} steht für kein Format, das geschrieben werden kann: Verwenden Sie {known}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/partials.py"/>
        <location filename="../../voicestudio/audio/write.py"/>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>Your presets in {path} cannot be read: {why}.</source>
        <translation>Ihre Voreinstellungen in {path} können nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>Your presets cannot be written to {path}: {reason}.</source>
        <translation>Ihre Voreinstellungen können nicht in {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>{path} would get too large: delete a preset first.</source>
        <translation>{path} würde zu groß: Löschen Sie zuerst eine Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>{path} is nested too deeply to be changed.</source>
        <translation>{path} ist zu tief verschachtelt, um geändert zu werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>There are {streams} audio tracks in it: this is number {number}.</source>
        <translation>Die Datei enthält {streams} Tonspuren: Dies ist Nummer {number}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>Its end is missing: {percent} of the file is there.</source>
        <translation>Das Ende fehlt: {percent} der Datei sind vorhanden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: {reason}.</source>
        <translation>{path} ist beschädigt oder unvollständig: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is not a sound file that VoiceStudio can read.</source>
        <translation>{path} ist keine Audiodatei, die VoiceStudio lesen kann.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} has a sample rate of {sample_rate} Hz: VoiceStudio opens {lowest} to {highest} Hz.</source>
        <translation>{path} hat eine Abtastrate von {sample_rate} Hz: VoiceStudio öffnet {lowest} bis {highest} Hz.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} has {channels} channels: VoiceStudio opens 1 to {most}.</source>
        <translation>{path} hat {channels} Kanäle: VoiceStudio öffnet 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} holds no sound: its length is 0 samples.</source>
        <translation>{path} enthält keinen Ton: Die Länge ist 0 Samples.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: its header contains no sound data.</source>
        <translation>{path} ist beschädigt oder unvollständig: Der Header enthält keine Audiodaten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: its header is cut off.</source>
        <translation>{path} ist beschädigt oder unvollständig: Der Header ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>Its header is not finished: {share} of the sound lies behind its stated end.</source>
        <translation>Der Header ist unvollständig: {share} des Tons liegen hinter dem angegebenen Ende.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is empty (0 bytes).</source>
        <translation>{path} ist leer (0 Byte).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged, or there is no sound in it.</source>
        <translation>{path} ist beschädigt oder enthält keinen Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} holds no sound: there is only a tag in it.</source>
        <translation>{path} enthält keinen Ton, sondern nur ein Tag.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is a folder, not a sound file.</source>
        <translation>{path} ist ein Ordner, keine Audiodatei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is a device or pipe, not a sound file.</source>
        <translation>{path} ist ein Gerät oder eine Pipe, keine Audiodatei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/tag_dates.py"/>
        <source>“{text}” is not a date: type it as 2026-11-29, or 2026-11, or 2026.</source>
        <translation>„{text}“ ist kein Datum: Geben Sie es als 2026-11-29, 2026-11 oder 2026 ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} could not be written completely: its disk may be full ({free} MB are free) or the format may not take this sample rate; choose another folder or WAV.</source>
        <translation>{path} konnte nicht vollständig geschrieben werden: Der Datenträger ist voll ({free} MB frei), oder das Format lässt diese Abtastrate nicht zu; wählen Sie einen anderen Ordner oder WAV.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} was not written: there is no sound to write.</source>
        <translation>{path} wurde nicht geschrieben: Es gibt keinen Ton zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: {label} holds {most} channels and this sound has {channels}; use WAV.</source>
        <translation>{path} kann nicht geschrieben werden: {label} fasst {most} Kanäle, dieser Ton hat {channels}; verwenden Sie WAV.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} is a folder: give the name of a file in it.</source>
        <translation>{path} ist ein Ordner: Geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: the folder {parent} does not exist.</source>
        <translation>{path} kann nicht geschrieben werden: Der Ordner {parent} ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} was not written: converted to {rate} Hz, which {label} needs, so short a sound is less than a sample; use WAV.</source>
        <translation>{path} wurde nicht geschrieben: Umgewandelt in {rate} Hz, die {label} braucht, ist so kurzer Ton weniger als ein Sample; verwenden Sie WAV.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: it is a device or pipe.</source>
        <translation>{path} kann nicht geschrieben werden: Es ist ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} exists already and was not overwritten.</source>
        <translation>{path} ist schon vorhanden und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: {label} does not go with {rate} Hz and {channels} channels; use WAV.</source>
        <translation>{path} kann nicht geschrieben werden: {label} ist mit {rate} Hz und {channels} Kanälen nicht möglich; verwenden Sie WAV.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>lower the gain and export again.</source>
        <translation>Senken Sie die Verstärkung und exportieren Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>It is too loud by {level:.1f} dB</source>
        <translation>Der Ton ist um {level:.1f} dB zu laut</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>It has {loudness:.1f} LUFS instead of {asked:g}: for more, its peaks would have to be limited more than sounds good.</source>
        <translation>Die Datei hat {loudness:.1f} LUFS statt {asked:g}: Für mehr müssten die Spitzen stärker begrenzt werden, als gut klingt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{too_loud} and would be clipped. Lower the gain first.</source>
        <translation>{too_loud} und würde übersteuern. Senken Sie zuerst die Verstärkung.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Between its samples it reaches {level:.1f} dB over full scale (true peak), and players may clip that. Lower the gain first.</source>
        <translation>Zwischen den Samples reicht der Ton {level:.1f} dB über die Vollaussteuerung (True Peak), was beim Abspielen übersteuern kann. Senken Sie zuerst die Verstärkung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{n} samples were too loud (up to {over:.1f} dB over full scale) and were clipped: {advice}</source>
        <extracomment>For one: {n} sample was too loud (up to {over:.1f} dB over full scale) and was clipped: {advice}</extracomment>
        <translation>
            <numerusform>{n} Sample war zu laut (bis {over:.1f} dB über Vollaussteuerung) und wurde abgeschnitten: {advice}</numerusform>
            <numerusform>{n} Samples waren zu laut (bis {over:.1f} dB über Vollaussteuerung) und wurden abgeschnitten: {advice}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{n} samples were too loud and were clipped: {advice}</source>
        <extracomment>For one: {n} sample was too loud and was clipped: {advice}</extracomment>
        <translation>
            <numerusform>{n} Sample war zu laut und wurde abgeschnitten: {advice}</numerusform>
            <numerusform>{n} Samples waren zu laut und wurden abgeschnitten: {advice}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>It reaches {over:.1f} dB over full scale when it is played, and players clip that: {advice}</source>
        <translation>Die Datei reicht beim Abspielen {over:.1f} dB über die Vollaussteuerung, was Player abschneiden: {advice}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Between its samples it reaches {level:.1f} dB over full scale (true peak), and players may clip that: {advice}</source>
        <translation>Die Datei reicht zwischen den Samples {level:.1f} dB über die Vollaussteuerung (True Peak), was Player abschneiden können: {advice}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>There is too little sound in it to measure loudness: its level stays as it was.</source>
        <translation>Die Datei enthält zu wenig Ton für eine Lautheit: Der Pegel blieb, wie er war.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{too_loud}: players will clip it. Lower the gain first.</source>
        <translation>{too_loud}: Er wird beim Abspielen übersteuern. Senken Sie zuerst die Verstärkung.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Its peaks reach {level:.1f} dB, and {label} changes peaks a little: some may end over full scale. Below -1 dB none do, usually.</source>
        <translation>Die Spitzen reichen bis {level:.1f} dB, und {label} verändert sie etwas: Einige können über der Vollaussteuerung enden. Unter -1 dB geschieht das in der Regel nicht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/capture_run.py"/>
        <source>The input took too long to start: record again.</source>
        <translation>Der Eingang brauchte zu lange zum Starten: Nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <location filename="../../voicestudio/document/project/unsaved_work.py"/>
        <location filename="../../voicestudio/gui/editing/clipboard.py"/>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/band_edits.py"/>
        <source>{label} {band}</source>
        <translation>{label} {band}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Move clip</source>
        <translation>Clip verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Trim clip</source>
        <translation>Clip zuschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>There is no more sound of this clip to that side.</source>
        <translation>Auf dieser Seite hat der Clip keinen weiteren Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Slide clip</source>
        <translation>Clip-Inhalt verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/ducking.py"/>
        <source>Duck {track}</source>
        <translation>{track} absenken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/ducking.py"/>
        <source>No speech was found in the chosen tracks: there is nothing to duck under.</source>
        <translation>In den gewählten Spuren wurde keine Sprache gefunden: Es gibt nichts, unter dem abgesenkt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>{rate} Hz, channels: {channels}</source>
        <translation>{rate} Hz, Kanäle: {channels}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Delete, leaving silence</source>
        <translation>Löschen, Stille lassen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Remove clip</source>
        <translation>Clip entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Insert silence</source>
        <translation>Stille einfügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Trim</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Strength {strength:.0%}</source>
        <translation>Stärke {strength:.0%}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>The copied sound ({copied}) does not fit this sound ({here}): copy from a file with the same sample rate and number of channels.</source>
        <translation>Der kopierte Ton ({copied}) passt nicht zu diesem ({here}): Kopieren Sie aus einer Datei mit gleicher Abtastrate und Kanalzahl.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>A silence needs a length: type more than zero seconds.</source>
        <translation>Eine Stille braucht eine Länge: Geben Sie mehr als null Sekunden ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Trim start</source>
        <translation>Anfang abschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Trim end</source>
        <translation>Ende abschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>There is nothing to split here: put the cursor inside a piece of sound.</source>
        <translation>Hier gibt es nichts zu teilen: Setzen Sie den Cursor in einen Abschnitt mit Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Nothing is selected: drag over the part of the sound that is meant first.</source>
        <translation>Nichts ist ausgewählt: Ziehen Sie zuerst über den gewünschten Teil des Tons.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>There is nothing to trim off: put the cursor where the sound should end.</source>
        <translation>Es gibt nichts abzuschneiden: Setzen Sie den Cursor dorthin, wo der Ton enden soll.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>The selection from {start:.3f} s to {stop:.3f} s is not inside the sound, which is {length:.3f} s long.</source>
        <translation>Die Auswahl von {start:.3f} s bis {stop:.3f} s liegt nicht innerhalb des Tons, der {length:.3f} s lang ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Gain {amount:+.1f−} dB</source>
        <translation>Verstärkung {amount:+.1f−} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Gain −∞ dB</source>
        <translation>Verstärkung −∞ dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Remove fade in</source>
        <translation>Einblendung entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Remove fade out</source>
        <translation>Ausblendung entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Reset gain</source>
        <translation>Verstärkung zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/loudness_edits.py"/>
        <source>Loudness {target:.1f−} LUFS</source>
        <translation>Lautheit {target:.1f−} LUFS</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/music_bed.py"/>
        <source>No speech was found in this recording: there is nothing to put music to.</source>
        <translation>In dieser Aufnahme wurde keine Sprache gefunden: Es gibt nichts, wozu Musik passen könnte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/music_bed.py"/>
        <source>Add music bed</source>
        <translation>Musikbett hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>There is no more sound on that side of the cut.</source>
        <translation>Auf dieser Seite des Schnitts ist kein weiterer Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge split</source>
        <translation>Trennstelle fein verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge cut</source>
        <translation>Schnitt fein verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge cross-fade</source>
        <translation>Überblendung fein verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>The clip is at the start of the recording.</source>
        <translation>Der Clip ist am Anfang der Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge clip</source>
        <translation>Clip fein verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>Normalise to {decibels:.1f−} dB</source>
        <translation>Auf {decibels:.1f−} dB normalisieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Reverse</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Remove DC offset</source>
        <translation>Gleichanteil entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Swap channels</source>
        <translation>Kanäle tauschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>Mix to mono</source>
        <translation>In Mono mischen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>There is only silence here, so there is nothing to normalise.</source>
        <translation>Hier ist nur Stille, es gibt also nichts zu normalisieren.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Only a stereo recording has channels that can be swapped.</source>
        <translation>Nur eine Stereoaufnahme hat Kanäle, die getauscht werden können.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>This recording is mono already.</source>
        <translation>Diese Aufnahme ist schon mono.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Record</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Nothing was recorded that could be put in here.</source>
        <translation>Es wurde nichts aufgenommen, das hier eingefügt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Input {number}</source>
        <translation>Eingang {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/document/editing/several_tracks.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <location filename="../../voicestudio/gui/effects/effect_series.py"/>
        <source>{label} on {n} tracks</source>
        <extracomment>For one: {label} on {n} track</extracomment>
        <translation>
            <numerusform>{label} auf {n} Spur</numerusform>
            <numerusform>{label} auf {n} Spuren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Trim silence at the ends</source>
        <translation>Stille an den Enden abschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <source>No cut is chosen: tick those that are to be made.</source>
        <translation>Kein Schnitt ist gewählt: Haken Sie die gewünschten an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <source>Neither end of the recording has more than {kept:g} s of silence.</source>
        <translation>An keinem Ende der Aufnahme sind mehr als {kept:g} s Stille.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>There is nothing to join here: select across a split or a gap, or go to one.</source>
        <translation>Hier gibt es nichts zu verbinden: Wählen Sie über eine Trennstelle oder Lücke hinweg aus, oder gehen Sie zu einer.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Make stereo track</source>
        <translation>Stereospur erstellen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Only two mono tracks can become one stereo track.</source>
        <translation>Nur zwei Monospuren können zu einer Stereospur werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Only one of the two tracks is muted or solo: make both alike first.</source>
        <translation>Nur eine der beiden Spuren ist stumm oder solo: Stellen Sie zuerst beide gleich ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>The volume curves of the two tracks differ: remove them first.</source>
        <translation>Die Lautstärkekurven der beiden Spuren unterscheiden sich: Entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{name} left</source>
        <translation>{name} links</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{name} right</source>
        <translation>{name} rechts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/timeline/tracks.py"/>
        <source>Track {number}</source>
        <translation>Spur {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Choose {name}</source>
        <translation>{name} wählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>“{name}” is what was here before anything was recorded.</source>
        <translation>„{name}“ ist, was hier war, bevor etwas aufgenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>This is the only take here: delete its sound instead.</source>
        <translation>Dies ist der einzige Take hier: Löschen Sie stattdessen seinen Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>What was here before anything was recorded stays as it is.</source>
        <translation>Was hier vor der Aufnahme war, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{track} {gain_db:+.1f} dB</source>
        <translation>{track} {gain_db:+.1f} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Add track</source>
        <translation>Spur hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Add tracks</source>
        <translation>Spuren hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Remove {track}</source>
        <translation>{track} entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Move track</source>
        <translation>Spur verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Rename track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Pan {track}</source>
        <translation>Panorama {track}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Pan to the centre</source>
        <translation>Panorama in die Mitte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Volume curve of {track}</source>
        <translation>Lautstärkekurve von {track}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Colour {track}</source>
        <translation>Farbe von {track}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Mute {track}</source>
        <translation>{track} stumm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Unmute {track}</source>
        <translation>{track} nicht mehr stumm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Solo {track}</source>
        <translation>{track} solo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Solo off {track}</source>
        <translation>{track} nicht mehr solo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Split channels to tracks</source>
        <translation>Kanäle auf Spuren aufteilen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Mix down</source>
        <translation>Zusammenmischen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>The sample rate of the sound is not that of the recording.</source>
        <translation>Die Abtastrate des Tons ist nicht die der Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A recording needs at least one track.</source>
        <translation>Eine Aufnahme braucht mindestens eine Spur.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A volume curve can have {most_points} points: remove some first.</source>
        <translation>Eine Lautstärkekurve kann {most_points} Punkte haben: Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>This track has one channel: there is nothing to split.</source>
        <translation>Diese Spur hat nur einen Kanal: Es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A recording can have {most} tracks: remove one first.</source>
        <translation>Eine Aufnahme kann {most} Spuren haben: Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/export_work.py"/>
        <source>{path} holds sound of this recording: choose another name, so that it stays as it is.</source>
        <translation>{path} enthält Ton dieser Aufnahme: Wählen Sie einen anderen Namen, damit er erhalten bleibt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/export_work.py"/>
        <source>{there} exists already and was not overwritten.</source>
        <translation>{there} ist schon vorhanden und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>{folder} holds no sound.</source>
        <translation>{folder} enthält keinen Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>{folder} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>it cannot be converted to {rate} Hz because of the disk ({reason}).</source>
        <translation>die Umwandlung in {rate} Hz scheitert am Datenträger ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/envelope_fields.py"/>
        <source>a volume curve has more than {most} points</source>
        <translation>eine Lautstärkekurve hat mehr als {most} Punkte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/history_log.py"/>
        <source>its history has more than {most} steps</source>
        <translation>der Verlauf hat mehr als {most} Schritte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/history_log.py"/>
        <source>it has more than {most} pieces of sound</source>
        <translation>es hat mehr als {most} Tonstücke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>{name} is longer than {most} MB</source>
        <translation>{name} ist länger als {most} MB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>its history has more than {most} lines</source>
        <translation>der Verlauf hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>its journal would be longer than {most} MB</source>
        <translation>das Journal würde länger als {most} MB</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{n} of {lines} lines were skipped: {reasons}.</source>
        <extracomment>For one: {n} of {lines} lines was skipped: {reasons}.</extracomment>
        <translation>
            <numerusform>{n} von {lines} Zeilen wurde übersprungen: {reasons}.</numerusform>
            <numerusform>{n} von {lines} Zeilen wurden übersprungen: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} is not a label file: it is too large.</source>
        <translation>{name} ist keine Labeldatei: Sie ist zu groß.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} is not a label file; {reason}.</source>
        <translation>{name} ist keine Labeldatei; {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} holds more than {most} labels.</source>
        <translation>{name} enthält mehr als {most} Labels.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>line {number}: {error}</source>
        <translation>Zeile {number}: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it asks for {hours:.0f} hours of sound, and {most:.0f} are the most</source>
        <translation>es verlangt {hours:.0f} Stunden Ton, höchstens {most:.0f} sind möglich</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it has more than {most} splits</source>
        <translation>es hat mehr als {most} Trennstellen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>cross-fades in it are nested {depth} deep</source>
        <translation>Überblendungen darin sind {depth}-fach verschachtelt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>sound in it is nested more than {most} levels deep</source>
        <translation>Ton darin ist mehr als {most}-fach verschachtelt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>sound in it is mixed from more than {most} others at once</source>
        <translation>Ton darin ist aus mehr als {most} anderen zugleich gemischt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>it has more than {most} pieces</source>
        <translation>es hat mehr als {most} Stücke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>it has more than {most} gains and fades at one place</source>
        <translation>es hat mehr als {most} Pegeländerungen und Blenden an einer Stelle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it has more than {most} markers</source>
        <translation>es hat mehr als {most} Marken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/lock.py"/>
        <source>{folder} is open in another VoiceStudio window: close it there first.</source>
        <translation>{folder} ist in einem anderen VoiceStudio-Fenster geöffnet: Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: it is a link to {target}; open that instead.</source>
        <translation>{folder} wird abgelehnt: Es ist eine Verknüpfung mit {target}; öffnen Sie stattdessen diesen Ordner.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: {name} in it is a link, and a project holds its parts itself.</source>
        <translation>{folder} wird abgelehnt: {name} darin ist eine Verknüpfung, ein Projekt enthält seine Teile aber selbst.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: {name} in it is a pipe or device, not a file.</source>
        <translation>{folder} wird abgelehnt: {name} darin ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: it holds more than {number} files.</source>
        <translation>{folder} wird abgelehnt: Der Ordner enthält mehr als {number} Dateien.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>its history is not there</source>
        <translation>der Verlauf ist nicht vorhanden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} does not exist.</source>
        <translation>{folder} ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is not a VoiceStudio project: it has no {journal}.</source>
        <translation>{folder} ist kein VoiceStudio-Projekt: {journal} fehlt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is not a VoiceStudio project: its {journal} is no file.</source>
        <translation>{folder} ist kein VoiceStudio-Projekt: {journal} darin ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is refused: {media} in it is no folder.</source>
        <translation>{folder} wird abgelehnt: {media} darin ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} was made by a newer version of VoiceStudio: install that one to open it.</source>
        <translation>{folder} stammt von einer neueren Version von VoiceStudio: Installieren Sie diese, um das Projekt zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} exists already: choose another name.</source>
        <translation>{folder} ist schon vorhanden: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{path} is not {name}: it has another length or format.</source>
        <translation>{path} ist nicht {name}: Länge oder Format sind anders.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>its first line is not whole</source>
        <translation>die erste Zeile ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} cannot be opened for writing: {reason}.</source>
        <translation>{folder} kann nicht zum Schreiben geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>This project is damaged: everything up to “{label}” (state {count} of its history) was read, later edits cannot be; a copy was kept in the project.</source>
        <translation>Dieses Projekt ist beschädigt: Alles bis „{label}“ (Stand {count} des Verlaufs) wurde gelesen, spätere Bearbeitungen nicht; eine Kopie wurde im Projekt aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>{folder} is damaged from its beginning ({reason}): none of it can be read, and it was left unchanged.</source>
        <translation>{folder} ist von Anfang an beschädigt ({reason}): Nichts davon kann gelesen werden, und es wurde nichts verändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The last edit was not written to its end when the program stopped: everything before it was read.</source>
        <translation>Die letzte Bearbeitung war beim Abbruch des Programms nicht fertig geschrieben: Alles davor wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The edits cannot be written to {folder} ({reason}): nothing that was saved is lost, but make room or save elsewhere before you close.</source>
        <translation>Die Bearbeitungen können nicht in {folder} geschrieben werden ({reason}): Gespeichertes geht nicht verloren, aber schaffen Sie Platz oder speichern Sie anderswo, bevor Sie schließen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>{folder} cannot be opened: {reason}.</source>
        <translation>{folder} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The edits cannot be kept in {folder}: {error}. Nothing that was saved is lost, but export before you close.</source>
        <translation>Die Bearbeitungen können nicht in {folder} gesichert werden: {error}. Gespeichertes geht nicht verloren, aber exportieren Sie, bevor Sie schließen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <location filename="../../voicestudio/document/project/unsaved_work.py"/>
        <source>{folder} is refused: {error}.</source>
        <translation>{folder} wird abgelehnt: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>This edit cannot be saved in a project, because it made a {kind}, which projects do not know: export the recording to keep it.</source>
        <translation>Diese Bearbeitung kann nicht im Projekt gespeichert werden, weil sie {kind} erzeugt hat, was Projekte nicht kennen: Exportieren Sie die Aufnahme, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>This project was made by a newer version of VoiceStudio or with an extension: it holds sound of the kind {kind}, which this version does not know.</source>
        <translation>Dieses Projekt stammt von einer neueren Version von VoiceStudio oder einer Erweiterung: Es enthält Ton der Art {kind}, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/sources.py"/>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>the recording</source>
        <translation>die Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/sources.py"/>
        <source>{name} is not at {path} any more, or was changed: locate it first.</source>
        <translation>{name} ist nicht mehr unter {path} oder wurde geändert: Suchen Sie zuerst die Datei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/track_fields.py"/>
        <source>it has more than {most} tracks</source>
        <translation>es hat mehr als {most} Spuren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>{low:g}–{high:g} kHz</source>
        <translation>{low:g}–{high:g} kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>{hertz:.0f} Hz</source>
        <translation>{hertz:.0f} Hz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>{kilohertz:g} kHz</source>
        <translation>{kilohertz:g} kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>above {hertz}</source>
        <translation>über {hertz}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>below {hertz}</source>
        <translation>unter {hertz}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>{low:.0f}–{high:.0f} Hz</source>
        <translation>{low:.0f}–{high:.0f} Hz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/clip_laying.py"/>
        <location filename="../../voicestudio/document/timeline/clips.py"/>
        <source>There is other sound at that place: nothing was moved.</source>
        <translation>An dieser Stelle ist anderer Ton: Nichts wurde verschoben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/clip_laying.py"/>
        <source>Too many cross-fades lie there already: leave more room between clips.</source>
        <translation>Dort liegen schon zu viele Überblendungen: Lassen Sie mehr Platz zwischen den Clips.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/recorded_takes.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/recorded_takes.py"/>
        <source>Take {number}</source>
        <translation>Take {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/takes.py"/>
        <source>{effect}, {percent:.0f} %</source>
        <translation>{effect}, {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Breath reduction</source>
        <translation>Atmer reduzieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Threshold below speech</source>
        <translation>Schwelle unter Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>How far breaths are turned down. Without any a voice sounds unnatural.</source>
        <translation>Wie weit Atmer abgesenkt werden. Ganz ohne sie klingt eine Stimme unnatürlich.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>How much quieter than loud speech a breath is. Lower values find louder breaths, and may take a soft consonant for one.</source>
        <translation>Wie viel leiser ein Atmer ist als laute Sprache. Kleinere Werte finden lautere Atmer und halten manchmal einen weichen Konsonanten für einen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Loud breaths</source>
        <translation>Laute Atmer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Export only</source>
        <translation>Nur Export</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Podcast in one click</source>
        <translation>Podcast mit einem Klick</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <location filename="../../voicestudio/gui/effects/applied_effect_text.py"/>
        <source>Model: {profile}</source>
        <translation>Modell: {profile}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Strength: {strength:.0%}</source>
        <translation>Stärke: {strength:.0%}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Voice polish</source>
        <translation>Stimme veredeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Clean close-up voice</source>
        <translation>Nahe Stimme säubern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>{effect} (not available)</source>
        <translation>{effect} (nicht verfügbar)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>A chain has at most {most} effects.</source>
        <translation>Eine Effektkette hat höchstens {most} Effekte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>The chain “{name}” has no effect that is on.</source>
        <translation>Die Effektkette „{name}“ hat keinen eingeschalteten Effekt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} cannot be a step of a chain: apply it separately.</source>
        <translation>{label} kann kein Schritt einer Effektkette sein: Wenden Sie es einzeln an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} cannot be done with a voice of your own.</source>
        <translation>{label} ist mit einer eigenen Stimme nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} has no strength: it is done or not.</source>
        <translation>{label} hat keine Stärke: Es wird ganz oder gar nicht angewendet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <source>{path} exists already.</source>
        <translation>{path} ist schon vorhanden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <source>{path} is not a chain of VoiceStudio: {error}.</source>
        <translation>{path} ist keine Effektkette von VoiceStudio: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/checks.py"/>
        <source>Speech may be lost here: compare with the original</source>
        <translation>Hier kann Sprache verloren sein: Vergleichen Sie mit dem Original</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/checks.py"/>
        <source>Speech may have changed here: compare with the original</source>
        <translation>Hier kann Sprache verändert sein: Vergleichen Sie mit dem Original</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Compressor</source>
        <translation>Kompressor</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Attack</source>
        <translation>Attack</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Make-up gain</source>
        <translation>Aufholverstärkung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Peaks above this level become quieter.</source>
        <translation>Spitzen über diesem Pegel werden leiser.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How many decibels above the threshold come out as one.</source>
        <translation>Wie viele Dezibel über der Schwelle als eines herauskommen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How soon it turns down: two thirds of the way are done after this time.</source>
        <translation>Wie schnell abgesenkt wird: Nach dieser Zeit sind zwei Drittel erreicht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How soon it comes back when the sound is quiet again.</source>
        <translation>Wie schnell es zurückgeht, wenn der Ton wieder leise ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How much louder all of it becomes afterwards.</source>
        <translation>Wie viel lauter danach alles wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How wide the bend at the threshold is. 0 dB is an edge.</source>
        <translation>Wie breit der Übergang an der Schwelle ist. 0 dB ist eine harte Kante.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Gentle voice</source>
        <translation>Sanfte Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Podcast voice</source>
        <translation>Podcast-Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Radio voice</source>
        <translation>Radiostimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Catch peaks</source>
        <translation>Spitzen abfangen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Shorten pauses</source>
        <translation>Pausen kürzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Fixed silence threshold</source>
        <translation>Feste Schwelle für Stille</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Silence threshold</source>
        <translation>Schwelle für Stille</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Otherwise silence is detected from the noise and the speech around it.</source>
        <translation>Sonst wird Stille anhand des Rauschens und der Sprache ringsum erkannt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Used with a fixed silence threshold only.</source>
        <translation>Nur bei fester Schwelle für Stille verwendet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Pauses over</source>
        <translation>Pausen über</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten to</source>
        <translation>Kürzen auf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Remove fillers (um, uh)</source>
        <translation>Füllwörter entfernen (äh, ähm)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Only longer pauses are shortened.</source>
        <translation>Nur längere Pausen werden gekürzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>The length of a shortened pause.</source>
        <translation>Die Länge einer gekürzten Pause.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Removes all that sounds like a filler, unheard: about half of it is words.</source>
        <translation>Entfernt ungehört alles, was wie ein Füllwort klingt: Etwa die Hälfte davon sind Wörter.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>The silence that stays before the first and after the last sound.</source>
        <translation>Die Stille, die vor dem ersten und nach dem letzten Ton bleibt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>De-click</source>
        <translation>Declicker</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Longest click</source>
        <translation>Längster Knackser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>How little a click may stand out to be taken away. High values find the faintest ones and may touch consonants.</source>
        <translation>Wie wenig ein Knackser herausragen muss, um entfernt zu werden. Hohe Werte finden auch die leisesten und können Konsonanten berühren.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>How long a click may be. Clicks of the mouth last one to three milliseconds.</source>
        <translation>Wie lang ein Knackser sein darf. Mundgeräusche dauern eine bis drei Millisekunden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Mouth noise</source>
        <translation>Mundgeräusche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Many faint clicks</source>
        <translation>Viele leise Knackser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>De-esser</source>
        <translation>De-Esser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>Only what lies above is turned down. S is sharp above 5 kHz in low voices, above 6 kHz in high ones.</source>
        <translation>Nur was darüber liegt, wird abgesenkt. Das S ist bei tiefen Stimmen über 5 kHz scharf, bei hohen über 6 kHz.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>How loud the upper part is, against all of the sound, before it is turned down. Lower values act more often.</source>
        <translation>Wie laut der obere Teil gegenüber dem ganzen Ton sein muss, bevor er abgesenkt wird. Kleinere Werte greifen öfter ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>How far it is turned down at most.</source>
        <translation>Wie weit höchstens abgesenkt wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Low voice</source>
        <translation>Tiefe Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>High voice</source>
        <translation>Hohe Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>Very sharp S</source>
        <translation>Sehr scharfes S</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>De-plosive</source>
        <translation>De-Plosive</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>Only what lies below is turned down. Lower spares low voices.</source>
        <translation>Nur was darunter liegt, wird abgesenkt. Kleinere Werte schonen tiefe Stimmen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>How much louder than the voice the thump is before it is turned down. Lower values act more often.</source>
        <translation>Wie viel lauter als die Stimme der Plopplaut sein muss, bevor er abgesenkt wird. Kleinere Werte greifen öfter ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>No pop filter</source>
        <translation>Ohne Popschutz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>S-curve</source>
        <translation>S-Kurve</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Equal power</source>
        <translation>Konstante Leistung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Normalise</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>As long as all of the sound at most.</source>
        <translation>Höchstens so lang wie der ganze Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Loudest peak</source>
        <translation>Lauteste Spitze</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>The level of the loudest sample.</source>
        <translation>Der Pegel des lautesten Samples.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <location filename="../../voicestudio/effects/emotion_reading.py"/>
        <source>The model file {path} was made for another version of VoiceStudio.</source>
        <translation>Die Modelldatei {path} wurde für eine andere Version von VoiceStudio erstellt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>The intensity must lie between 0 and 1.</source>
        <translation>Die Intensität muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>This model has no emotion “{emotion}”; it knows: {known}.</source>
        <translation>Dieses Modell kennt die Emotion „{emotion}“ nicht; es kennt: {known}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>This model has no style “{style}”; it has: {names}.</source>
        <translation>Dieses Modell hat keinen Stil „{style}“; es hat: {names}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>There is too little speech: it takes at least 0.3 s.</source>
        <translation>Zu wenig Sprache: Mindestens 0,3 s sind nötig.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>Nobody speaks aloud: it takes speech with a pitch, not a whisper.</source>
        <translation>Niemand spricht laut: Nötig ist Sprache mit Tonhöhe, kein Flüstern.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>learnt from recordings that are not for commercial use (CC BY-NC-SA 4.0)</source>
        <translation>aus Aufnahmen gelernt, die nicht kommerziell genutzt werden dürfen (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Convert to {mood}</source>
        <translation>In „{mood}“ umwandeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Lock timing</source>
        <translation>Dauer und Pausen beibehalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Keep the level</source>
        <translation>Pegel beibehalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Convert to {mood}, {percent:.0f} %</source>
        <translation>In „{mood}“ umwandeln, {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Convert emotion</source>
        <translation>Emotion umwandeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>How the voice is to sound, with the same words and the same speaker.</source>
        <translation>Wie die Stimme klingen soll, bei gleichen Wörtern und gleicher Person.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>How much of that emotion. 0 % leaves the voice unchanged.</source>
        <translation>Wie viel von dieser Emotion. Bei 0 % bleibt die Stimme unverändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Keeps every word where it is. Otherwise the voice also gets faster or slower, the stretch gets shorter or longer, and markers move with it.</source>
        <translation>Jedes Wort bleibt an seinem Platz. Sonst wird die Stimme auch schneller oder langsamer, die Stelle kürzer oder länger, und Marken wandern mit.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Some recordings of acted emotions may not be used commercially, and neither may models trained on them (CC BY-NC-SA 4.0). The models for any use were trained on fewer recordings, without calm voices.</source>
        <translation>Manche Aufnahmen gespielter Emotionen dürfen nicht kommerziell genutzt werden, und damit auch die daran trainierten Modelle nicht (CC BY-NC-SA 4.0). Die Modelle für jeden Zweck wurden an weniger Aufnahmen trainiert, ohne ruhige Stimmen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>The voice stays as loud as it was. Otherwise anger gets louder and sadness much quieter.</source>
        <translation>Die Stimme bleibt so laut, wie sie war. Sonst wird Wut lauter und Trauer viel leiser.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity at {number:.0f} % of the selection</source>
        <translation>Intensität bei {number:.0f} % der Auswahl</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Non-commercial use</source>
        <translation>Nicht kommerziell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Free for any use</source>
        <translation>Für jeden Zweck</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>These voices were not taught “{emotion}”; choose one of: {known}, or the voices for non-commercial use.</source>
        <translation>Diese Stimmen kennen „{emotion}“ nicht; wählen Sie {known} oder die Stimmen für nicht kommerzielle Nutzung.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity over time</source>
        <translation>Intensität im Verlauf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Makes the emotion come and go: the share of the intensity at this place.</source>
        <translation>Lässt die Emotion kommen und gehen: der Anteil der Intensität an dieser Stelle.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Max noise reduction</source>
        <translation>Max. Rauschminderung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Remove reverb</source>
        <translation>Raumhall entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Keep the room tone</source>
        <translation>Raumton erhalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Remove hum</source>
        <translation>Brummen entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Enhance speech</source>
        <translation>Sprache verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Studio listens to what comes before and after and sounds best. Fast is several times quicker, and what the live preview uses.</source>
        <translation>Studio berücksichtigt, was davor und danach kommt, und klingt am besten. Schnell ist um ein Mehrfaches schneller und wird für die Live-Vorschau benutzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>How far noise may be turned down. A limit leaves some of it, which sounds more natural where the noise is strong. 0 dB leaves everything as it is.</source>
        <translation>Wie weit Störgeräusche abgesenkt werden dürfen. Eine Grenze lässt etwas davon übrig, was bei starkem Rauschen natürlicher klingt. 0 dB lässt alles, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>How much of the room's reverb is removed: 100 % leaves only the voice, 0 % leaves the reverb as it is.</source>
        <translation>Wie viel Raumhall entfernt wird: 100 % lässt nur die Stimme übrig, 0 % lässt den Hall, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Leaves the quiet, steady background of the room instead of digital silence between words. Sudden and loud noise still goes. Not part of the live preview.</source>
        <translation>Lässt zwischen den Wörtern den leisen, gleichmäßigen Raumton statt digitaler Stille. Plötzliche und laute Geräusche werden trotzdem entfernt. Nicht Teil der Live-Vorschau.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Removes mains hum and its harmonics first, exactly and without touching the voice. Where there is none, nothing changes. Not part of the live preview.</source>
        <translation>Entfernt zuerst Netzbrummen und Obertöne, genau und ohne die Stimme zu berühren. Wo keines ist, ändert sich nichts. Nicht Teil der Live-Vorschau.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>50 Hz</source>
        <translation>50 Hz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>60 Hz</source>
        <translation>60 Hz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Parametric EQ</source>
        <translation>Parametrischer EQ</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Middle</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low shelf</source>
        <translation>Tiefen-Shelf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low shelf gain</source>
        <translation>Tiefen-Shelf Pegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High shelf</source>
        <translation>Höhen-Shelf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High shelf gain</source>
        <translation>Höhen-Shelf Pegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Where it acts. Above the highest frequency of the recording it does nothing.</source>
        <translation>Wo er wirkt. Über der höchsten Frequenz der Aufnahme bewirkt er nichts.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>How much louder, or quieter, the sound becomes there.</source>
        <translation>Wie viel lauter oder leiser der Ton dort wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell</source>
        <translation>{name}-Glocke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell gain</source>
        <translation>{name}-Glocke Pegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell Q</source>
        <translation>{name}-Glocke Q</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>How narrow the bell is: its frequency divided by its bandwidth.</source>
        <translation>Wie schmal die Glocke ist: ihre Frequenz geteilt durch ihre Bandbreite.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Clearer speech</source>
        <translation>Klarere Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Less boomy</source>
        <translation>Weniger dröhnend</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Warmer</source>
        <translation>Wärmer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>More air</source>
        <translation>Mehr Luft</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Less nasal</source>
        <translation>Weniger nasal</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>turned down by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it</source>
        <translation>abgesenkt um bis zu {most:.1f} dB, im Mittel {mean:.1f} dB, während {share} der Dauer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>turned up by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it</source>
        <translation>angehoben um bis zu {most:.1f} dB, im Mittel {mean:.1f} dB, während {share} der Dauer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>nothing was turned down</source>
        <translation>nichts wurde abgesenkt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Leveller</source>
        <translation>Leveler</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Target loudness</source>
        <translation>Ziellautheit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Maximum change</source>
        <translation>Größte Änderung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How loud speech is to be everywhere.</source>
        <translation>Wie laut Sprache überall sein soll.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How far speech may be turned up or down.</source>
        <translation>Wie weit Sprache angehoben oder abgesenkt werden darf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How long a change takes. Slow keeps what is loud and quiet within a sentence.</source>
        <translation>Wie lange eine Änderung dauert. Langsam erhält, was innerhalb eines Satzes laut und leise ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Two speakers</source>
        <translation>Zwei Sprecher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Far from the microphone</source>
        <translation>Weit vom Mikrofon</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Limiter</source>
        <translation>Limiter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>No true peak becomes louder. Players and codecs need some room: -1 is usual.</source>
        <translation>Kein True Peak wird lauter. Player und Codecs brauchen etwas Spielraum: -1 ist üblich.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Input gain</source>
        <translation>Eingangsverstärkung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>How much louder all of it becomes before its peaks are limited.</source>
        <translation>Wie viel lauter alles wird, bevor die Spitzen begrenzt werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>How soon the sound comes back after a peak.</source>
        <translation>Wie schnell der Ton nach einer Spitze zurückkehrt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Safe peaks</source>
        <translation>Sichere Spitzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>A little louder</source>
        <translation>Etwas lauter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loading.py"/>
        <source>{label} cannot be done with a voice that was trained.</source>
        <translation>{label} ist mit einer trainierten Stimme nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loading.py"/>
        <source>The voice in {path} is damaged: import its file again, or train it again.</source>
        <translation>Die Stimme in {path} ist beschädigt: Importieren Sie ihre Datei erneut oder trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loudness_target.py"/>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loudness_target.py"/>
        <source>How loud all of it is to be. Podcasts: -16 in stereo, -19 in mono; music platforms: -14; European broadcasting: -23.</source>
        <translation>Wie laut alles sein soll. Podcasts: -16 in Stereo, -19 in Mono; Musikplattformen: -14; europäischer Rundfunk: -23.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loudness_target.py"/>
        <source>{label} ({lufs:g} LUFS)</source>
        <translation>{label} ({lufs:g} LUFS)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Noise gate</source>
        <translation>Noise Gate</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Sound that is louder passes. Set it above the noise and below the voice.</source>
        <translation>Lauterer Ton kommt durch. Stellen Sie den Wert über das Rauschen und unter die Stimme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How far pauses are turned down. A little noise left sounds more natural.</source>
        <translation>Wie weit Pausen abgesenkt werden. Etwas verbleibendes Rauschen klingt natürlicher.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How long it stays open after the sound has become quieter.</source>
        <translation>Wie lange es offen bleibt, nachdem der Ton leiser wurde.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How slowly it closes.</source>
        <translation>Wie langsam es schließt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How far below the level that opens it the sound must fall to close it, so that it does not flutter.</source>
        <translation>Wie weit der Ton unter den Öffnungspegel fallen muss, damit es schließt und nicht flattert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How fast it opens. It hears words 10 ms before they come.</source>
        <translation>Wie schnell es öffnet. Es hört Wörter 10 ms, bevor sie kommen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Voice at a desk</source>
        <translation>Stimme am Schreibtisch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Silent pauses</source>
        <translation>Stille Pausen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <location filename="../../voicestudio/gui/widgets/spoken.py"/>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>it has {names}</source>
        <translation>vorhanden sind {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>it has none</source>
        <translation>es hat keine</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>This effect has no parameter called “{name}”: {has}.</source>
        <translation>Dieser Effekt hat keinen Parameter „{name}“: {has}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>{curve}: drawn</source>
        <translation>{curve}: gezeichnet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>{label} cannot be {value:g}{unit}: it ranges from {minimum:g} to {maximum:g}{unit}.</source>
        <translation>{label} kann nicht {value:g}{unit} sein: möglich sind {minimum:g} bis {maximum:g}{unit}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Slope</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>High-pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Low-pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>How steeply the sound fades beyond the frequency. Gentle slopes sound more natural, steep ones take more away.</source>
        <translation>Wie steil der Ton jenseits der Frequenz abfällt. Sanfte Flanken klingen natürlicher, steile entfernen mehr.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>{decibels} dB per octave</source>
        <translation>{decibels} dB pro Oktave</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>What lies below it is taken away: rumble, footfall, handling noise. Most voices begin between 80 and 200 Hz.</source>
        <translation>Was darunter liegt, wird entfernt: Rumpeln, Trittschall, Griffgeräusche. Die meisten Stimmen beginnen zwischen 80 und 200 Hz.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Rumble</source>
        <translation>Rumpeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Wind and handling</source>
        <translation>Wind und Griffgeräusche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>What lies above it is taken away: hiss, whistling, sharpness. Above the highest frequency of the recording it does nothing.</source>
        <translation>Was darüber liegt, wird entfernt: Rauschen, Pfeifen, Schärfe. Über der höchsten Frequenz der Aufnahme bewirkt er nichts.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Hiss</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>From the next room</source>
        <translation>Aus dem Nebenraum</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>There is no effect called “{name}”; known are: {names}.</source>
        <translation>Es gibt keinen Effekt „{name}“; bekannt sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>%s may not have cuts</source>
        <translation>%s darf keine Schnitte haben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>%s is not an EffectSpec</source>
        <translation>%s ist keine EffectSpec</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>EQ and Filters</source>
        <translation>EQ und Filter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>Clicks and Mouth Noise</source>
        <translation>Knackser und Mundgeräusche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/speech_check.py"/>
        <location filename="../../voicestudio/shortening/filler_model.py"/>
        <source>The model file {path} is missing or damaged: reinstall VoiceStudio or restore it.</source>
        <translation>Die Modelldatei {path} fehlt oder ist beschädigt: Installieren Sie VoiceStudio neu oder stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <source>“{name}” comes with VoiceStudio: choose another name.</source>
        <translation>„{name}“ gehört zu VoiceStudio: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/voice_check.py"/>
        <source>The voice in {path} does not work: its output for speech is no valid sound. Export it again where it was made.</source>
        <translation>Die Stimme in {path} funktioniert nicht: Ihre Ausgabe für Sprache ist kein gültiger Ton. Exportieren Sie sie erneut, wo sie erstellt wurde.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{target} exists already and was not made by a batch, or was changed since: move it or give --overwrite.</source>
        <translation>{target} ist schon vorhanden und wurde nicht von einer Stapelverarbeitung erstellt oder seither geändert: Verschieben Sie es oder geben Sie --overwrite an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{unfinished} is gone: another program has removed it.</source>
        <translation>{unfinished} ist weg: Ein anderes Programm hat es entfernt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{lock_file} cannot be written: {reason}.</source>
        <translation>{lock_file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>Another batch is writing to {path}: wait for its end or choose another folder.</source>
        <translation>Eine andere Stapelverarbeitung schreibt in {path}: Warten Sie auf deren Ende oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} was removed while the batch ran. {error}</source>
        <translation>{path} wurde während der Stapelverarbeitung entfernt. {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{parent} cannot be made: {reason}.</source>
        <translation>{parent} kann nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{folder} is refused: it is a link or a file, and a batch removes files there: remove it or choose another folder.</source>
        <translation>{folder} wird abgelehnt: Es ist eine Verknüpfung oder Datei, und eine Stapelverarbeitung entfernt dort Dateien: Entfernen Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Der Ordner kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>It is a project: use voicestudio export.</source>
        <translation>Es ist ein Projekt: Verwenden Sie voicestudio export.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>The folder holds no sound files.</source>
        <translation>Der Ordner enthält keine Audiodateien.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It is {other}, not a sound file.</source>
        <translation>Es ist {other}, keine Audiodatei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>{path} is itself a recording of this batch.</source>
        <translation>{path} ist selbst eine Aufnahme dieser Stapelverarbeitung.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>Sie kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It was changed meanwhile: start the batch again.</source>
        <translation>Sie wurde inzwischen geändert: Starten Sie die Stapelverarbeitung erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/chain_edits.py"/>
        <source>The selection is empty: select the sound that the chain is for.</source>
        <translation>Die Auswahl ist leer: Wählen Sie den Ton aus, für den die Effektkette gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>--scheduler needs Dask, which is not installed: pip install 'voicestudio[cluster]' brings it.</source>
        <translation>--scheduler braucht Dask, das nicht installiert ist: pip install 'voicestudio[cluster]' installiert es.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>No Dask scheduler answers at {scheduler}: give an address as tcp://host:8786.</source>
        <translation>Unter {scheduler} antwortet kein Dask-Scheduler: Geben Sie eine Adresse wie tcp://host:8786 an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>The cluster did not make it: {reason}</source>
        <translation>Der Cluster hat sie nicht erstellt: {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/episode_making.py"/>
        <source>Most of it was cut as silence: another silence threshold may be right.</source>
        <translation>Das meiste wurde als Stille herausgeschnitten: Eine andere Schwelle für Stille könnte besser passen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/worker_pool.py"/>
        <source>The process that made it was ended twice, perhaps for lack of memory: try it with fewer at a time.</source>
        <translation>Der zuständige Prozess wurde zweimal beendet, vielleicht aus Speichermangel: Versuchen Sie es mit weniger Dateien zugleich.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/worker_pool.py"/>
        <source>No process can be started for the batch: {error}.</source>
        <translation>Für die Stapelverarbeitung kann kein Prozess gestartet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/error_messages.py"/>
        <source>unexpected {kind}: {detail} (this is a fault of the program; please report it with {path}, where the details are).</source>
        <translation>unerwarteter Fehler {kind}: {detail} (ein Fehler des Programms; bitte melden Sie ihn mit {path}, dort stehen die Einzelheiten).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/error_messages.py"/>
        <source>there is not enough memory for this.</source>
        <translation>der Arbeitsspeicher reicht dafür nicht aus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Open Process Many Files</source>
        <translation>Stapelverarbeitung öffnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>{n} files of “Process Many Files” are not made yet. What is done is kept, and you can go on when you start VoiceStudio again.</source>
        <extracomment>For one: {n} file of “Process Many Files” is not made yet. What is done is kept, and you can go on when you start VoiceStudio again.</extracomment>
        <translation>
            <numerusform>{n} Datei der „Stapelverarbeitung“ ist noch nicht fertig. Erledigtes bleibt erhalten, und Sie können beim nächsten Start von VoiceStudio weitermachen.</numerusform>
            <numerusform>{n} Dateien der „Stapelverarbeitung“ sind noch nicht fertig. Erledigtes bleibt erhalten, und Sie können beim nächsten Start von VoiceStudio weitermachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>{n} files of “Process Many Files” were not made yet.</source>
        <extracomment>For one: {n} file of “Process Many Files” was not made yet.</extracomment>
        <translation>
            <numerusform>{n} Datei der „Stapelverarbeitung“ wurde noch nicht erstellt.</numerusform>
            <numerusform>{n} Dateien der „Stapelverarbeitung“ wurden noch nicht erstellt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <location filename="../../voicestudio/gui/voices/training_feature.py"/>
        <source>Show</source>
        <comment>a command</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Stop and Close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Process Many Files: {state}</source>
        <translation>Stapelverarbeitung: {state}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Process Many Files: {result}</source>
        <translation>Stapelverarbeitung: {result}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_queue.py"/>
        <source>The list takes {most} files at most: process these first.</source>
        <translation>Die Liste fasst höchstens {most} Dateien: Verarbeiten Sie zuerst diese.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Only what the export does: format, loudness and tags.</source>
        <translation>Nur was der Export macht: Format, Lautheit und Tags.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>{export_only}, no effects</source>
        <translation>{export_only}, keine Effekte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>The chain or effect for each file</source>
        <translation>Die Effektkette oder der Effekt für jede Datei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Edit the chosen chain of effects</source>
        <translation>Die gewählte Effektkette bearbeiten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Choose the output folder</source>
        <translation>Ausgabeordner wählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Number of files processed at a time</source>
        <translation>Anzahl gleichzeitig verarbeiteter Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Each needs up to 0.8 GB of memory where speech is enhanced.</source>
        <translation>Jede braucht bis zu 0,8 GB Arbeitsspeicher, wenn Sprache verbessert wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Replace files there</source>
        <translation>Vorhandene ersetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Also those that were not made here. The recordings themselves are never replaced.</source>
        <translation>Auch solche, die nicht hier erstellt wurden. Die Aufnahmen selbst werden nie ersetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Tags of all files</source>
        <translation>Tags aller Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Folder for the finished files</source>
        <translation>Ordner für die fertigen Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Choose the folder that the finished files go to.</source>
        <translation>Wählen Sie den Ordner für die fertigen Dateien.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>at a time</source>
        <translation>zugleich</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Show, author, cover and others, the same for all files</source>
        <translation>Sendung, Autor, Titelbild und anderes, gleich für alle Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>with a cover</source>
        <translation>mit Titelbild</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Loudness (LUFS)</source>
        <translation>Lautheit (LUFS)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Done before</source>
        <translation>Bereits fertig</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Working, {fraction:.0%}</source>
        <translation>In Arbeit, {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Files to process</source>
        <translation>Zu verarbeitende Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>&amp;Show in Folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>&amp;Try Again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Move &amp;Up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Drop recordings or folders here, or add them with the buttons above.</source>
        <translation>Ziehen Sie Aufnahmen oder Ordner hierher oder fügen Sie sie mit den Schaltflächen oben hinzu.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Process Many Files</source>
        <translation>Stapelverarbeitung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Progress of all files</source>
        <translation>Fortschritt aller Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Add Files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add &amp;Folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Up</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Down</source>
        <translation>&amp;Runter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Try Failed Again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Sho&amp;w in Folder</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Start</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>St&amp;op</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add Files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add Folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Continue</source>
        <translation>For&amp;tsetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Nothing was added: these files are in the list already.</source>
        <translation>Nichts wurde hinzugefügt: Diese Dateien sind schon in der Liste.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files are done.</source>
        <extracomment>For one: {done} of {n} file is done.</extracomment>
        <translation>
            <numerusform>{done} von {n} Datei ist fertig.</numerusform>
            <numerusform>{done} von {n} Dateien sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files are done, {failed} failed.</source>
        <extracomment>For one: {done} of {n} file is done, {failed} failed.</extracomment>
        <translation>
            <numerusform>{done} von {n} Datei ist fertig, {failed} fehlgeschlagen.</numerusform>
            <numerusform>{done} von {n} Dateien sind fertig, {failed} fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>Paused. {result}</source>
        <translation>Pausiert. {result}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{result} {left}.</source>
        <translation>{result} {left}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files</source>
        <extracomment>For one: {done} of {n} file</extracomment>
        <translation>
            <numerusform>{done} von {n} Datei</numerusform>
            <numerusform>{done} von {n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{line} (paused)</source>
        <translation>{line} (pausiert)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{n} failed</source>
        <extracomment>For one: {n} failed</extracomment>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>{label} in hertz. Type a number such as 120 or 1.5k and press Enter.</source>
        <translation>{label} in Hertz. Geben Sie eine Zahl wie 120 oder 1.5k ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Lowest selected frequency</source>
        <translation>Tiefste ausgewählte Frequenz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Highest selected frequency</source>
        <translation>Höchste ausgewählte Frequenz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Select all frequencies</source>
        <translation>Alle Frequenzen auswählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Select all frequencies (Ctrl+Shift+F)</source>
        <translation>Alle Frequenzen auswählen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>All</source>
        <comment>frequencies</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Band</source>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>to</source>
        <comment>between two ends</comment>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/clipboard.py"/>
        <source>Sound of more than {minutes:.0f} minutes can only be pasted in the window in which it was copied: open the recording here, or export that part.</source>
        <translation>Ton von mehr als {minutes:.0f} Minuten kann nur in dem Fenster eingefügt werden, in dem er kopiert wurde: Öffnen Sie die Aufnahme hier oder exportieren Sie den Teil.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Shorten {pauses}, remove {fillers}</source>
        <translation>{pauses} kürzen, {fillers} entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Remove {fillers}</source>
        <translation>{fillers} entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Shorten {pauses}</source>
        <translation>{pauses} kürzen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>{n} pauses</source>
        <extracomment>For one: {n} pause</extracomment>
        <translation>
            <numerusform>{n} Pause</numerusform>
            <numerusform>{n} Pausen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>{n} fillers</source>
        <extracomment>For one: {n} filler</extracomment>
        <translation>
            <numerusform>{n} Füllwort</numerusform>
            <numerusform>{n} Füllwörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Pause</source>
        <comment>in speech</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Filler</source>
        <translation>Füllwort</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>{kind} at {time}, {now} now, {after} after, {state}</source>
        <translation>{kind} bei {time}, jetzt {now}, danach {after}, {state}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Proposed cuts</source>
        <translation>Vorgeschlagene Schnitte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>“{track}” and {n} more were cut there, too, so that all tracks stay in time.</source>
        <extracomment>For one: “{track}” and {n} more were cut there, too, so that all tracks stay in time.</extracomment>
        <translation>
            <numerusform>Auch „{track}“ und {n} weitere wurden dort geschnitten, damit alle Spuren synchron bleiben.</numerusform>
            <numerusform>Auch „{track}“ und {n} weitere wurden dort geschnitten, damit alle Spuren synchron bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>“{track}” was cut there, too, so that all tracks stay in time.</source>
        <translation>Auch „{track}“ wurde dort geschnitten, damit alle Spuren synchron bleiben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>There is no fade here that could be removed.</source>
        <translation>Hier ist keine Blende, die entfernt werden könnte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Remove Only the Clip</source>
        <translation>Nur den Clip entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Fade In</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Fade Out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/fade_shapes.py"/>
        <source>Fade S&amp;hape</source>
        <translation>Blen&amp;denform</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>History of edits</source>
        <translation>Bearbeitungsverlauf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Save as Chain…</source>
        <translation>Als Effektkette speichern…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Save the history as a chain of effects</source>
        <translation>Den Verlauf als Effektkette speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Do the same to other recordings. Other editors call a chain a macro.</source>
        <translation>Wiederholt dasselbe bei anderen Aufnahmen. Andere Programme nennen eine Effektkette Makro.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/last_effect.py"/>
        <source>&amp;Repeat {label}</source>
        <translation>{label} &amp;wiederholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/last_effect.py"/>
        <source>Repeat {label}</source>
        <translation>{label} wiederholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Limiting rendered new sound, so strength, Enhanced/Original and warnings of earlier effects ended there; undo brings them back.</source>
        <translation>Das Begrenzen hat neuen Ton erzeugt; Stärke, Verbessert/Original und Warnungen früherer Effekte enden daher dort; Rückgängig bringt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{reached} of {n} tracks have {target} LUFS now.</source>
        <extracomment>For one: {reached} of {n} track has {target} LUFS now.</extracomment>
        <translation>
            <numerusform>{reached} von {n} Spur hat jetzt {target} LUFS.</numerusform>
            <numerusform>{reached} von {n} Spuren haben jetzt {target} LUFS.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Loudness is {after} LUFS now, from {before}.</source>
        <translation>Die Lautheit ist jetzt {after} LUFS, vorher {before}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{reached} of {n} tracks have {target} LUFS now, and peaks were limited.</source>
        <extracomment>For one: {reached} of {n} track has {target} LUFS now, and peaks were limited.</extracomment>
        <translation>
            <numerusform>{reached} von {n} Spur hat jetzt {target} LUFS, Spitzen wurden begrenzt.</numerusform>
            <numerusform>{reached} von {n} Spuren haben jetzt {target} LUFS, Spitzen wurden begrenzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Measuring loudness</source>
        <translation>Lautheit wird gemessen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Finding the gain for {target:g} LUFS</source>
        <translation>Verstärkung für {target:g} LUFS wird ermittelt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Loudness is {after} LUFS now, from {before}, and peaks were limited.</source>
        <translation>Die Lautheit ist jetzt {after} LUFS, vorher {before}; Spitzen wurden begrenzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>The recording was edited meanwhile: measure it again.</source>
        <translation>Die Aufnahme wurde inzwischen bearbeitet: Messen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited meanwhile, so nothing was changed.</source>
        <translation>Die Aufnahme wurde inzwischen bearbeitet, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{target} LUFS would take more limiting than sounds good.</source>
        <translation>{target} LUFS würden stärkeres Begrenzen erfordern, als gut klingt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>The recording was edited since: measure it again.</source>
        <translation>Die Aufnahme wurde seitdem bearbeitet: Messen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{target} LUFS would take more limiting than sounds good on {n} of them.</source>
        <extracomment>For one: {target} LUFS would take more limiting than sounds good on {n} of them.</extracomment>
        <translation>
            <numerusform>{target} LUFS würden auf {n} davon stärkeres Begrenzen erfordern, als gut klingt.</numerusform>
            <numerusform>{target} LUFS würden auf {n} davon stärkeres Begrenzen erfordern, als gut klingt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Changes the level of the selection, or of everything when nothing is selected, so that it is as loud as that on the whole. Peaks that would go over the ceiling are limited.</source>
        <translation>Ändert den Pegel der Auswahl, oder von allem, wenn nichts ausgewählt ist, auf diese Lautheit im Ganzen. Spitzen über der Obergrenze werden begrenzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Limiting renders new sound: strength, Enhanced/Original and warnings of earlier effects end there. An export preset reaches the loudness without that.</source>
        <translation>Das Begrenzen erzeugt neuen Ton: Stärke, Verbessert/Original und Warnungen früherer Effekte enden dort. Eine Export-Voreinstellung erreicht die Lautheit ohne das.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Loudness Normalisation</source>
        <translation>Lautheit normalisieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>True peak ceiling (dBTP)</source>
        <translation>True-Peak-Obergrenze (dBTP)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>True peak below</source>
        <translation>True Peak unter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Measures the selection, or everything when nothing is selected.</source>
        <translation>Misst die Auswahl, oder alles, wenn nichts ausgewählt ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Difference from target</source>
        <translation>Abweichung vom Ziel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Loudness range</source>
        <translation>Lautheitsumfang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Max short-term</source>
        <translation>Max. Kurzzeit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Max momentary</source>
        <translation>Max. momentan</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Normalise…</source>
        <translation>Normalisieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Audacity labels (*.txt);;Chapters, JSON (*.json);;Chapters for YouTube (*{suffix});;All files (*)</source>
        <translation>Audacity-Labels (*.txt);;Kapitel, JSON (*.json);;Kapitel für YouTube (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Audacity labels and chapters (*.txt *.json);;All files (*)</source>
        <translation>Audacity-Labels und Kapitel (*.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Add marker {name}</source>
        <translation>Marke {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Markers read from {name}: {count}.</source>
        <translation>Marken aus {name} gelesen: {count}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Add region {name}</source>
        <translation>Bereich {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Region {number}</source>
        <translation>Bereich {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Marker {number}</source>
        <translation>Marke {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Import markers</source>
        <translation>Marken importieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Import Markers or Chapters</source>
        <translation>Marken oder Kapitel importieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Export Markers or Chapters</source>
        <translation>Marken oder Kapitel exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove {n} markers</source>
        <extracomment>For one: Remove {n} marker</extracomment>
        <translation>
            <numerusform>{n} Marke entfernen</numerusform>
            <numerusform>{n} Marken entfernen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>No marker starts here: select it in the list of markers first.</source>
        <translation>Hier beginnt keine Marke: Wählen Sie sie zuerst in der Markenliste aus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>There are no markers in {name}.</source>
        <translation>In {name} sind keine Marken.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Markers written to {path}</source>
        <translation>Marken in {path} geschrieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Rename region {name}</source>
        <translation>Bereich {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Rename marker {name}</source>
        <translation>Marke {name} umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove region {name}</source>
        <translation>Bereich {name} entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove marker {name}</source>
        <translation>Marke {name} entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Ctrl+B sets a marker at the cursor or a region over the selection.</source>
        <translation>Strg+B setzt eine Marke am Cursor oder einen Bereich über die Auswahl.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Export can write markers as chapters.</source>
        <translation>Beim Export können Marken als Kapitel geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Markers and regions</source>
        <translation>Marken und Bereiche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <location filename="../../voicestudio/gui/widgets/name_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>&amp;Go To</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>Converting the copied sound to {rate:g} kHz</source>
        <translation>Kopierter Ton wird in {rate:g} kHz umgewandelt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>Inserting {names}</source>
        <translation>{names} wird eingefügt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>The copied sound cannot be pasted: {reason}</source>
        <translation>Der kopierte Ton kann nicht eingefügt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>the window in which it was copied has not handed it over.</source>
        <translation>das Fenster, in dem er kopiert wurde, hat ihn nicht übergeben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>The recording was edited meanwhile, so nothing was pasted.</source>
        <translation>Die Aufnahme wurde inzwischen bearbeitet, daher wurde nichts eingefügt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Swap Channels</source>
        <translation>Kanäle tauschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Looking for the loudest peak</source>
        <translation>Lauteste Spitze wird gesucht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Measuring the DC offset</source>
        <translation>Gleichanteil wird gemessen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Remove DC Offset</source>
        <translation>Gleichanteil entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Looking for the silence at the ends</source>
        <translation>Stille an den Enden wird gesucht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Trim Silence at the Ends</source>
        <translation>Stille an den Enden abschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Silence cannot be made louder.</source>
        <translation>Stille kann nicht lauter gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Mix to Mono</source>
        <translation>In Mono mischen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Measuring failed: {kind}.</source>
        <translation>Messung fehlgeschlagen: {kind}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The tracks were edited: their pauses were looked for again.</source>
        <translation>Die Spuren wurden bearbeitet: Ihre Pausen wurden erneut gesucht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited: looking where the cuts are now…</source>
        <translation>Die Aufnahme wurde bearbeitet: Die Schnitte werden neu bestimmt…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited since: the remaining cuts have moved along.</source>
        <translation>Die Aufnahme wurde seitdem bearbeitet: Die übrigen Schnitte sind mitgewandert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited since: search again.</source>
        <translation>Die Aufnahme wurde seitdem bearbeitet: Suchen Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>{} shorter. Undo brings the cuts back to be changed.</source>
        <translation>{} kürzer. Rückgängig bringt die Schnitte zum Ändern zurück.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The settings were changed: these cuts are still those of the former ones.</source>
        <translation>Die Einstellungen wurden geändert: Diese Schnitte gehören noch zu den vorherigen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Shortening</source>
        <translation>Wird gekürzt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Looking for pauses and fillers</source>
        <translation>Pausen und Füllwörter werden gesucht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Looking for pauses</source>
        <translation>Pausen werden gesucht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Searches the selection, or everything when nothing is selected.</source>
        <translation>Durchsucht die Auswahl, oder alles, wenn nichts ausgewählt ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Fillers</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick all of the pauses</source>
        <translation>Alle Pausen anhaken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick none of the pauses</source>
        <translation>Keine Pause anhaken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick all of the fillers</source>
        <translation>Alle Füllwörter anhaken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick none of the fillers</source>
        <translation>Kein Füllwort anhaken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>{saved} shorter: {cuts}</source>
        <translation>{saved} kürzer: {cuts}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Pauses longer than</source>
        <translation>Pausen länger als</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Quiet is below</source>
        <translation>Still ist unter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>A fixed level. Otherwise pauses are detected from the noise and the speech around them.</source>
        <translation>Ein fester Pegel. Sonst werden Pausen anhand des Rauschens und der Sprache ringsum erkannt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Fillers too (um, uh)</source>
        <translation>Auch Füllwörter (äh, ähm)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>List what sounds like a filler, without a tick: about half of it is, so preview it first</source>
        <translation>Listet auf, was wie ein Füllwort klingt, ohne Haken: Etwa die Hälfte sind welche, hören Sie also vorher hin</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Play across the chosen cut as it would sound (Space in the list)</source>
        <translation>Spielt über den gewählten Schnitt hinweg, wie es klingen würde (Leertaste in der Liste)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>{chosen} of {counted}</source>
        <translation>{chosen} von {counted}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten pauses over</source>
        <translation>Pausen kürzen über</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>to</source>
        <comment>a length: shorten to 0.5 s</comment>
        <translation>auf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>All</source>
        <comment>tick all cuts</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>None</source>
        <comment>tick no cut</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Found in {where}.</source>
        <translation>Gefunden in {where}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Nothing to shorten was found in {where}.</source>
        <translation>In {where} wurde nichts zu kürzen gefunden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Nothing to shorten was found.</source>
        <translation>Es wurde nichts zu kürzen gefunden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Custom target</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Loudness target</source>
        <translation>Ziellautheit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Target (LUFS)</source>
        <translation>Ziel (LUFS)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>New chain</source>
        <translation>Neue Effektkette</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chains (*{suffix})</source>
        <translation>Effektketten (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chains of Effects</source>
        <translation>Effektketten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chain</source>
        <translation>Effektkette</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Effects of the chain, in their order</source>
        <translation>Effekte der Kette in ihrer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Apply Chain</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/voices/voice_wizard.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Strength of the effect in percent</source>
        <translation>Stärke des Effekts in Prozent</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>How much of the result is heard, the rest being the sound before</source>
        <translation>Wie viel vom Ergebnis zu hören ist; der Rest ist der Ton davor</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Import Chain</source>
        <translation>Effektkette importieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Export Chain</source>
        <translation>Effektkette exportieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Save Chain</source>
        <translation>Effektkette speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>A chain “{name}” exists already and will be replaced.</source>
        <translation>Eine Effektkette „{name}“ gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Add an effect</source>
        <translation>Effekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <location filename="../../voicestudio/gui/widgets/progress_strip.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_feature.py"/>
        <source>“{name}” is there already and will be replaced.</source>
        <translation>„{name}“ gibt es schon und wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_feature.py"/>
        <source>The chain “{name}” is saved. It is in Effect &gt; Chains, and in File &gt; Process Many Files.</source>
        <translation>Die Effektkette „{name}“ ist gespeichert. Sie steht in Effekte &gt; Effektketten und in Datei &gt; Stapelverarbeitung.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Chains</source>
        <translation>Effektketten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>&amp;Edit Chains…</source>
        <translation>Effektketten &amp;bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Save &amp;History as Chain…</source>
        <translation>&amp;Verlauf als Effektkette speichern…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Other editors call a chain a macro</source>
        <translation>Andere Programme nennen eine Effektkette Makro</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>{n} warnings</source>
        <extracomment>For one: 1 warning</extracomment>
        <translation>
            <numerusform>1 Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Speech may have suffered there: go to each and compare it with the original.</source>
        <translation>Dort kann die Sprache gelitten haben: Gehen Sie jede durch und vergleichen Sie mit dem Original.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Previous</source>
        <comment>a warning</comment>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Previous warning</source>
        <translation>Vorherige Warnung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Next</source>
        <comment>a warning</comment>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Next warning</source>
        <translation>Nächste Warnung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <location filename="../../voicestudio/gui/widgets/model_field.py"/>
        <source>Train on My Voice…</source>
        <translation>Mit meiner Stimme trainieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Train a model on my voice</source>
        <translation>Ein Modell mit meiner Stimme trainieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>A model that knows your voice and room harms less of it</source>
        <translation>Ein Modell, das Ihre Stimme und Ihren Raum kennt, schadet ihr weniger</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>{number} of {count}, {start} to {stop}. {explanation}.</source>
        <translation>{number} von {count}, {start} bis {stop}. {explanation}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Not rendered</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Rendering…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Finishing…</source>
        <translation>Wird fertiggestellt…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>As it is now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_use.py"/>
        <source>{} is in the recording now. Use another one to put it in its place; Undo takes it out.</source>
        <translation>{} ist jetzt in der Aufnahme. Verwenden Sie ein anderes, um es zu ersetzen; Rückgängig nimmt es heraus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_use.py"/>
        <source>{} is in the recording now, where you did not edit it; Undo takes it out.</source>
        <translation>{} ist jetzt in der Aufnahme, soweit Sie sie nicht bearbeitet haben; Rückgängig nimmt es heraus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>This is the sound as it is now, to compare with.</source>
        <translation>Dies ist der Ton wie er jetzt ist, zum Vergleich.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Settings are hidden while you compare blind.</source>
        <translation>Beim Blindvergleich sind die Einstellungen verborgen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Compare Settings</source>
        <translation>Einstellungen vergleichen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Add a row with the settings of the chosen one</source>
        <translation>Fügt eine Zeile mit den Einstellungen der gewählten hinzu</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Compare Again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Discard these results and compare the current selection</source>
        <translation>Verwirft diese Ergebnisse und vergleicht die aktuelle Auswahl</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Hide the settings and shuffle the rows; Use This shows which one you chose</source>
        <translation>Verbirgt die Einstellungen und mischt die Zeilen; „Dies verwenden“ zeigt, welche Sie gewählt haben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Repeat from the beginning</source>
        <translation>Von vorn wiederholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Render</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Cancel rendering</source>
        <translation>Berechnung abbrechen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Use This</source>
        <translation>Dies verwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Apply the chosen row to the recording; Undo reverts it</source>
        <translation>Wendet die gewählte Zeile auf die Aufnahme an; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>This is long. One or two sentences are rendered faster.</source>
        <translation>Das ist lang. Ein, zwei Sätze sind schneller berechnet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>The recording was edited since: you compare the sound as it was before. Use This keeps your edits; Compare Again takes the sound as it is now.</source>
        <translation>Die Aufnahme wurde seitdem bearbeitet: Sie vergleichen den Ton, wie er vorher war. „Dies verwenden“ behält Ihre Bearbeitungen; „Neu vergleichen“ nimmt den jetzigen Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>{} was done here before, and starts from that result. To compare settings on the recording itself, undo it first.</source>
        <translation>{} wurde hier schon angewendet und geht von diesem Ergebnis aus. Um Einstellungen an der Aufnahme selbst zu vergleichen, machen Sie es zuerst rückgängig.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>{start} to {stop}</source>
        <translation>{start} bis {stop}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>The whole recording</source>
        <translation>Die ganze Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>Only the track “{name}”: {where}</source>
        <translation>Nur die Spur „{name}“: {where}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/effects/setting_rows.py"/>
        <source>Default settings</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <source>How strongly the effect is heard. Changing it needs no rendering.</source>
        <translation>Wie stark der Effekt zu hören ist. Eine Änderung erfordert keine Berechnung.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>{fraction:.0%} rendered</source>
        <translation>{fraction:.0%} berechnet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Settings to compare</source>
        <translation>Zu vergleichende Einstellungen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Stop {name}: {text}</source>
        <translation>{name} stoppen: {text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Play {name}: {text}</source>
        <translation>{name} abspielen: {text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Play this ({number})</source>
        <translation>Dies anhören ({number})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/comparison.py"/>
        <source>The sound cannot be read: {error}</source>
        <translation>Der Ton kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but you changed all of that stretch meanwhile, so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo brings them back.</source>
        <translation>{} ist fertig, aber Sie haben die ganze Stelle inzwischen geändert; Ihre Bearbeitungen wurden behalten. „Ergebnis verwenden“ legt es auf den Ton davor; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but its result has another length, and you edited the same stretch meanwhile, so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo brings them back.</source>
        <translation>{} ist fertig, aber das Ergebnis hat eine andere Länge, und Sie haben dieselbe Stelle inzwischen bearbeitet; Ihre Bearbeitungen wurden behalten. „Ergebnis verwenden“ legt es auf den Ton davor; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>This chain would cut each track at other places: select one track, or turn off Keep All Tracks in Time.</source>
        <translation>Diese Effektkette würde jede Spur an anderen Stellen schneiden: Wählen Sie eine Spur, oder schalten Sie „Alle Spuren synchron halten“ aus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but you went back in the history meanwhile, so all of it was kept. “Use Result” redoes what you took back and puts it there; Undo takes it away again.</source>
        <translation>{} ist fertig, aber Sie sind im Verlauf inzwischen zurückgegangen; es wurde alles behalten. „Ergebnis verwenden“ wiederholt, was Sie zurückgenommen haben, und setzt es dort ein; Rückgängig nimmt es wieder weg.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>The result could not be put in: {error}</source>
        <translation>Das Ergebnis konnte nicht eingesetzt werden: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{label}: done. What you changed while it ran stays as you made it ({length}).</source>
        <translation>{label}: fertig. Was Sie währenddessen geändert haben, bleibt, wie Sie es gemacht haben ({length}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{label}: its track was removed, so nothing was changed.</source>
        <translation>{label}: Die Spur wurde entfernt, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>Other Effects</source>
        <translation>Weitere Effekte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>EQ and &amp;Filters</source>
        <translation>E&amp;Q und Filter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>D&amp;ynamics</source>
        <translation>D&amp;ynamik</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>Clic&amp;ks and Mouth Noise</source>
        <translation>&amp;Knackser und Mundgeräusche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>1 ({result}), 2 ({original}) and 3 ({removed})</source>
        <translation>1 ({result}), 2 ({original}) und 3 ({removed})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>1 ({result}) and 2 ({original})</source>
        <translation>1 ({result}) und 2 ({original})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>{label}: done. Compare with {keys} while playing.</source>
        <translation>{label}: fertig. Vergleichen Sie beim Abspielen mit {keys}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>{label}: done. What follows has moved, and so have markers. Compare by Undo and Redo.</source>
        <translation>{label}: fertig. Was folgt, ist verschoben, auch Marken. Vergleichen Sie mit Rückgängig und Wiederholen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>Use Result</source>
        <translation>Ergebnis verwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>Cancelled: the recording is as it was.</source>
        <translation>Abgebrochen: Die Aufnahme ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{told}. Done here already: it starts from that result unless you undo first.</source>
        <translation>{told}. Hier schon angewendet: Grundlage ist das Ergebnis, wenn Sie es nicht zuerst rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to Selection</source>
        <translation>Auf Auswahl anwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to All</source>
        <translation>Auf alles anwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to Track</source>
        <translation>Auf Spur anwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to Tracks</source>
        <translation>Auf Spuren anwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance Selection</source>
        <translation>Auswahl verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance All</source>
        <translation>Alles verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance Track</source>
        <translation>Spur verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance Tracks</source>
        <translation>Spuren verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert Selection</source>
        <translation>Auswahl umwandeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert All</source>
        <translation>Alles umwandeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert Track</source>
        <translation>Spur umwandeln</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert Tracks</source>
        <translation>Spuren umwandeln</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{told} on {n} tracks</source>
        <extracomment>For one: {told} on {n} track</extracomment>
        <translation>
            <numerusform>{told} auf {n} Spur</numerusform>
            <numerusform>{told} auf {n} Spuren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Compute on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Where the network runs. Automatic takes a graphics card if it can.</source>
        <translation>Wo das Netz läuft. „Automatisch“ nimmt nach Möglichkeit eine Grafikkarte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Progress of the effect</source>
        <translation>Fortschritt des Effekts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Cancel the effect</source>
        <translation>Effekt abbrechen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Compare Settings…</source>
        <translation>Einstellungen vergleichen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Compare settings of the effect</source>
        <translation>Einstellungen des Effekts vergleichen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Hear several settings, of the track in focus, before you use one of them</source>
        <translation>Hören Sie mehrere Einstellungen auf der aktiven Spur, bevor Sie eine verwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Selection: {start} to {stop} ({length})</source>
        <translation>Auswahl: {start} bis {stop} ({length})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Nothing selected: {what} ({length})</source>
        <translation>Nichts ausgewählt: {what} ({length})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>all of {n} tracks</source>
        <extracomment>For one: all of {n} track</extracomment>
        <translation>
            <numerusform>die ganze {n} Spur</numerusform>
            <numerusform>alle {n} Spuren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>all of “{focus}”</source>
        <translation>ganz „{focus}“</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{fraction:.0%} – {length} left</source>
        <translation>{fraction:.0%} – noch {length}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Open a recording to begin.</source>
        <translation>Öffnen Sie eine Aufnahme, um zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>the whole recording</source>
        <translation>die ganze Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <source>Save as Preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Rename Preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>A preset “{name}” exists already and will be replaced.</source>
        <translation>Eine Voreinstellung „{name}“ gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_request.py"/>
        <source>{label} changes all frequencies: select all of them first.</source>
        <translation>{label} ändert alle Frequenzen: Wählen Sie zuerst alle aus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_request.py"/>
        <source>There is no sound to process.</source>
        <translation>Es gibt keinen Ton zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_result.py"/>
        <source>{effect} ({voice})</source>
        <translation>{effect} ({voice})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_result.py"/>
        <source>{label}: with these settings, nothing is changed.</source>
        <translation>{label}: Mit diesen Einstellungen wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Select a sentence to detect its emotion.</source>
        <translation>Wählen Sie einen Satz aus, um seine Emotion zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>This is converted already: judge it by ear. No emotion is detected here.</source>
        <translation>Dies ist schon umgewandelt: Urteilen Sie nach Gehör. Hier wird keine Emotion erkannt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Getting the preview ready…</source>
        <translation>Vorschau wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>The selection is too short to detect its emotion.</source>
        <translation>Die Auswahl ist zu kurz, um ihre Emotion zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Detecting the emotion…</source>
        <translation>Emotion wird erkannt…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Not for commercial use (CC BY-NC-SA 4.0), nor are their results.</source>
        <translation>Nicht für kommerzielle Nutzung (CC BY-NC-SA 4.0), auch die Ergebnisse nicht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>The voices for any use were not taught “{}”: it takes those for non-commercial use.</source>
        <translation>Die Stimmen für jeden Zweck kennen „{}“ nicht: Es werden die für nicht kommerzielle Nutzung verwendet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>The stretch gets longer or shorter, and what follows moves. Compare by Undo and Redo: with another length there is no original to switch to. Converting again starts from the voice as it was.</source>
        <translation>Die Stelle wird länger oder kürzer, und was folgt, verschiebt sich. Vergleichen Sie mit Rückgängig und Wiederholen: Bei anderer Länge gibt es kein Original zum Umschalten. Erneutes Umwandeln geht von der Stimme aus, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>There is noise behind this voice. It converts better when it is enhanced first.</source>
        <translation>Hinter dieser Stimme ist Rauschen. Die Umwandlung gelingt besser, wenn sie zuerst verbessert wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Enhance First</source>
        <translation>Zuerst verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Hear the first 4 seconds; nothing is changed</source>
        <translation>Die ersten 4 Sekunden anhören; nichts wird geändert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>“{voice}”: {licence}</source>
        <translation>„{voice}“: {licence}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>It may already sound {adjective}.</source>
        <translation>Es klingt vielleicht schon {adjective}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Detected emotion: {shares} (a guess, often wrong).</source>
        <translation>Erkannte Emotion: {shares} (geschätzt, oft falsch).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>There is no speech in the selection.</source>
        <translation>In der Auswahl ist keine Sprache.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/gain_readout.py"/>
        <source>Measuring the gain reduction…</source>
        <translation>Pegelabsenkung wird gemessen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>The ticked steps become a chain, which does the same to other sounds: from the menu Effect, to many files at once, or on the command line.</source>
        <translation>Die angehakten Schritte werden zu einer Effektkette, die dasselbe mit anderem Ton macht: im Menü Effekte, mit vielen Dateien zugleich oder auf der Befehlszeile.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Nothing was done yet that can be done to other recordings: apply an effect, a gain or a fade to this one first.</source>
        <translation>Noch wurde nichts gemacht, was sich auf andere Aufnahmen übertragen lässt: Wenden Sie hier zuerst einen Effekt, eine Verstärkung oder eine Blende an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>{label} (was done to a part; a chain does it to all that is selected)</source>
        <translation>{label} (auf einen Teil angewendet; eine Effektkette wirkt auf alles Ausgewählte)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Left out, because it is only for this recording: {names}.</source>
        <translation>Weggelassen, da nur für diese Aufnahme: {names}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Save History as Chain</source>
        <translation>Verlauf als Effektkette speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Steps of the history</source>
        <translation>Schritte des Verlaufs</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Name of the chain</source>
        <translation>Name der Effektkette</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <location filename="../../voicestudio/gui/widgets/name_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Tick a step that is to be done elsewhere.</source>
        <translation>Haken Sie einen Schritt an, der anderswo ausgeführt werden soll.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>{label} ({n} times)</source>
        <extracomment>For one: {label} ({n} time)</extracomment>
        <translation>
            <numerusform>{label} ({n}-mal)</numerusform>
            <numerusform>{label} ({n}-mal)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>While playing you hear the standard model Fast, not “{}”.</source>
        <translation>Beim Abspielen hören Sie das Standardmodell Schnell, nicht „{}“.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>{}: preparing the live preview…</source>
        <translation>{}: Live-Vorschau wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>{} cannot be heard while playing: you hear the unprocessed recording.</source>
        <translation>{} ist beim Abspielen nicht zu hören: Sie hören die unbearbeitete Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>Save, rename or delete presets</source>
        <translation>Voreinstellungen speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>&amp;Save as Preset…</source>
        <translation>Als Voreinstellung &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/response_section.py"/>
        <source>{gain:+.3g} dB</source>
        <translation>{gain:+.3g} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/response_section.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>0 dB</source>
        <translation>0 dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>This effect is heard as a whole. For less of it, change the settings and convert again with this selected: it starts from the sound before.</source>
        <translation>Dieser Effekt wirkt als Ganzes. Für weniger davon ändern Sie die Einstellungen und wandeln Sie diese Auswahl erneut um: Es geht vom Ton davor aus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>This effect is heard as a whole. For less of it, undo, select this again, change the settings and run it again.</source>
        <translation>Dieser Effekt wirkt als Ganzes. Für weniger davon machen Sie ihn rückgängig, wählen Sie dies erneut aus, ändern Sie die Einstellungen und wenden Sie ihn wieder an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Place the cursor on an enhanced stretch to change how strongly the effect is heard.</source>
        <translation>Setzen Sie den Cursor auf eine verbesserte Stelle, um die Stärke des Effekts zu ändern.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For all of the result under the cursor.</source>
        <translation>Für das ganze Ergebnis unter dem Cursor.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Strength in percent</source>
        <translation>Stärke in Prozent</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For all of the results under the cursor, on {n} tracks.</source>
        <extracomment>For one: For all of the results under the cursor, on {n} track.</extracomment>
        <translation>
            <numerusform>Für alle Ergebnisse unter dem Cursor, auf {n} Spur.</numerusform>
            <numerusform>Für alle Ergebnisse unter dem Cursor, auf {n} Spuren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For the selection only: {start} to {stop}.</source>
        <translation>Nur für die Auswahl: {start} bis {stop}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For the selection only: {start} to {stop}, on {n} tracks.</source>
        <extracomment>For one: For the selection only: {start} to {stop}, on {n} track.</extracomment>
        <translation>
            <numerusform>Nur für die Auswahl: {start} bis {stop}, auf {n} Spur.</numerusform>
            <numerusform>Nur für die Auswahl: {start} bis {stop}, auf {n} Spuren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want a square of {low} to {high}.</source>
        <translation>{size}. Podcast-Verzeichnisse wünschen ein Quadrat von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>PNG or JPEG, square, {low} to {high} pixels.</source>
        <translation>PNG oder JPEG, quadratisch, {low} bis {high} Pixel.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want a square.</source>
        <translation>{size}. Podcast-Verzeichnisse wünschen ein Quadrat.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want {low} to {high}.</source>
        <translation>{size}. Podcast-Verzeichnisse wünschen {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Cover</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>No cover</source>
        <translation>Kein Titelbild</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose a cover</source>
        <translation>Titelbild wählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Remove the cover</source>
        <translation>Titelbild entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose a Cover</source>
        <translation>Titelbild wählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>It cannot be shown</source>
        <translation>Es kann nicht angezeigt werden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/covers.py"/>
        <source>{path} is too large for a cover: use one of at most 10 MB.</source>
        <translation>{path} ist für ein Titelbild zu groß: Verwenden Sie eines mit höchstens 10 MB.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/covers.py"/>
        <source>{path} is no PNG or JPEG picture that can be shown: choose another one.</source>
        <translation>{path} ist kein PNG- oder JPEG-Bild, das angezeigt werden kann: Wählen Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>{n} recordings</source>
        <extracomment>For one: {n} recording</extracomment>
        <translation>
            <numerusform>{n} Aufnahme</numerusform>
            <numerusform>{n} Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>Decoding stopped: {error}.</source>
        <translation>Dekodierung gestoppt: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>{reason} Only the first {there} of {name} can be used: open it again.</source>
        <translation>{reason} Nur die ersten {there} von {name} sind nutzbar: Öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>Decoding {name}</source>
        <translation>{name} wird dekodiert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode.py"/>
        <source>Edit episode details</source>
        <translation>Episodendetails bearbeiten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>What is filled in goes into every file, in place of what its recording has. Titles and other tags stay those of the recordings; without a title it is the name of the file.</source>
        <translation>Ausgefüllte Felder kommen in jede Datei, anstelle der Angaben der Aufnahme. Titel und andere Tags bleiben die der Aufnahmen; ohne Titel gilt der Dateiname.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>{n} markers can be exported as chapters.</source>
        <extracomment>For one: {n} marker can be exported as chapters.</extracomment>
        <translation>
            <numerusform>{n} Marke kann als Kapitel exportiert werden.</numerusform>
            <numerusform>{n} Marken können als Kapitel exportiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Show</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode number</source>
        <translation>Episodennummer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 12</source>
        <translation>z. B. 12</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 2</source>
        <translation>z. B. 2</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 2026-11-29</source>
        <translation>z. B. 2026-11-29</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Markers (Ctrl+B) can be exported as chapters; there are none yet.</source>
        <translation>Marken (Strg+B) können als Kapitel exportiert werden; noch gibt es keine.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Tags of All Files</source>
        <translation>Tags aller Dateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode Details</source>
        <translation>Episodendetails</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{name} and {n} more exist already.</source>
        <extracomment>For one: {name} and {n} more exists already.</extracomment>
        <translation>
            <numerusform>{name} und {n} weitere sind schon vorhanden.</numerusform>
            <numerusform>{name} und {n} weitere sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The recording itself is not changed.</source>
        <translation>Die Aufnahme selbst wird nicht verändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{name} exists already.</source>
        <translation>{name} ist schon vorhanden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the existing file</source>
        <translation>Die vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export</source>
        <comment>a command</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>All ({whole})</source>
        <translation>Alles ({whole})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Selection ({chosen})</source>
        <translation>Auswahl ({chosen})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Regions</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Between markers</source>
        <translation>Zwischen Marken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{what} ({n} files)</source>
        <extracomment>For one: {what} ({n} file)</extracomment>
        <translation>
            <numerusform>{what} ({n} Datei)</numerusform>
            <numerusform>{what} ({n} Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Chapters, JSON</source>
        <translation>Kapitel, JSON</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Chapters for YouTube</source>
        <translation>Kapitel für YouTube</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Episode details</source>
        <translation>Episodendetails</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Also write</source>
        <translation>Zusatzdateien</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Type a file name.</source>
        <translation>Geben Sie einen Dateinamen ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Type the whole path of the file.</source>
        <translation>Geben Sie den ganzen Pfad der Datei ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The file name must end in {extension}.</source>
        <translation>Der Dateiname muss auf {extension} enden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>This cannot be written: {why}.</source>
        <translation>Dies kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Written as {first} to {last}.</source>
        <translation>Geschrieben als {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The file will be called {name}.</source>
        <translation>Die Datei wird {name} heißen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Converted to {wanted} Hz, which this format needs.</source>
        <translation>Umgewandelt in {wanted} Hz, die dieses Format braucht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export Selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Selection (none)</source>
        <translation>Auswahl (keine)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the files that are there</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the file that is there</source>
        <translation>Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{target} is a folder.</source>
        <translation>{target} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Apple and Spotify -16, YouTube -14, broadcast (EBU R 128) -23.</source>
        <translation>Apple und Spotify -16, YouTube -14, Rundfunk (EBU R 128) -23.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>As recorded ({how})</source>
        <translation>Wie aufgenommen ({how})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>As recorded</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Chapters ({n} markers)</source>
        <extracomment>For one: Chapters ({n} marker)</extracomment>
        <translation>
            <numerusform>Kapitel ({n} Marke)</numerusform>
            <numerusform>Kapitel ({n} Marken)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Dither</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Normalise to</source>
        <translation>Normalisieren auf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Normalise to a loudness</source>
        <translation>Auf eine Lautheit normalisieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Highest true peak</source>
        <translation>Höchster True Peak</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Title, cover and other tags</source>
        <translation>Titel, Titelbild und andere Tags</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>peaks below</source>
        <translation>Spitze unter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Inaudible noise that keeps quiet endings clean at 16 bit</source>
        <translation>Unhörbares Rauschen, das leise Enden bei 16 Bit sauber hält</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Default quality</source>
        <translation>Standardqualität</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>{rate} kbit/s</source>
        <translation>{rate} kbit/s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>{rate} kbit/s on average (VBR)</source>
        <translation>{rate} kbit/s im Mittel (VBR)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Presets</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save, rename or delete a preset</source>
        <translation>Voreinstellung speichern, umbenennen oder löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save Preset</source>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported {n} files to {folder}</source>
        <extracomment>For one: Exported {n} file to {folder}</extracomment>
        <translation>
            <numerusform>{n} Datei nach {folder} exportiert</numerusform>
            <numerusform>{n} Dateien nach {folder} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>{done}. {rest}</source>
        <translation>{done}. {rest}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported to {path}, with {names} beside it</source>
        <translation>Exportiert als {path}, daneben {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>The export failed: {kind}.</source>
        <translation>Export fehlgeschlagen: {kind}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <location filename="../../voicestudio/gui/help/help_feature.py"/>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>{name} is open already.</source>
        <translation>{name} ist schon geöffnet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>One recording is open at a time; the others are in Open Recent.</source>
        <translation>Nur eine Aufnahme ist zugleich geöffnet; die anderen stehen in „Zuletzt geöffnet“.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Process All…</source>
        <translation>Alle verarbeiten…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>The export</source>
        <translation>Der Export</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <location filename="../../voicestudio/gui/tracks/added_clips.py"/>
        <source>It is marked.</source>
        <translation>Die Stelle ist markiert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Saved as {folder}, but without the sound of {unreadable}, which was changed by another program or cannot be read: put the file back as it was, and open the project again.</source>
        <translation>Gespeichert als {folder}, aber ohne den Ton von {unreadable}, der von einem anderen Programm geändert wurde oder nicht lesbar ist: Stellen Sie die Datei wieder her und öffnen Sie das Projekt erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Saved as {folder}</source>
        <translation>Gespeichert als {folder}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/journalling.py"/>
        <source>The edits cannot be kept on the disk ({kind}: {error}).</source>
        <translation>Die Bearbeitungen können nicht auf dem Datenträger gesichert werden ({kind}: {error}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Aufnahmen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Recordings and projects ({patterns} {journal});;All files (*)</source>
        <translation>Aufnahmen und Projekte ({patterns} {journal});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Open a Recording</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>{path} cannot be opened: {reason}</source>
        <translation>{path} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>The project {name} is damaged: the readable part can be opened. A copy of its history is kept in it.</source>
        <translation>Das Projekt {name} ist beschädigt: Der lesbare Teil kann geöffnet werden. Eine Kopie des Verlaufs bleibt darin erhalten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{n} edits to {name} after the last save can be restored</source>
        <extracomment>For one: {n} edit to {name} after the last save can be restored</extracomment>
        <translation>
            <numerusform>{n} Bearbeitung von {name} nach dem letzten Speichern kann wiederhergestellt werden</numerusform>
            <numerusform>{n} Bearbeitungen von {name} nach dem letzten Speichern können wiederhergestellt werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Unsaved work on {name} is damaged: the readable part can be opened.</source>
        <translation>Ungespeicherte Arbeit an {name} ist beschädigt: Der lesbare Teil kann geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>The project {name} is damaged: the readable part can be opened. Discard goes back to the last save. A copy of its history is kept in it.</source>
        <translation>Das Projekt {name} ist beschädigt: Der lesbare Teil kann geöffnet werden. „Verwerfen“ geht zum letzten Speichern zurück. Eine Kopie des Verlaufs bleibt darin erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{length} recorded for {name} can be restored</source>
        <translation>{length} Aufnahme für {name} kann wiederhergestellt werden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>unsaved work on {name} is still there</source>
        <translation>ungespeicherte Arbeit an {name} ist noch vorhanden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{n} edits to {name} can be restored</source>
        <extracomment>For one: {n} edit to {name} can be restored</extracomment>
        <translation>
            <numerusform>{n} Bearbeitung von {name} kann wiederhergestellt werden</numerusform>
            <numerusform>{n} Bearbeitungen von {name} können wiederhergestellt werden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>VoiceStudio did not close properly: {what}.</source>
        <translation>VoiceStudio wurde nicht ordentlich beendet: {what}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>It could not be discarded: {error}</source>
        <translation>Sie konnte nicht verworfen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{length} recorded can be restored</source>
        <translation>{length} Aufnahme kann wiederhergestellt werden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Locate {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>{name} is not at {path} any more, or was changed: the edits are all here, but what uses it cannot be heard.</source>
        <translation>{name} ist nicht mehr unter {path} oder wurde geändert: Die Bearbeitungen sind alle hier, aber was davon stammt, ist nicht zu hören.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Edits made after the last save are here again; save to keep them.</source>
        <translation>Bearbeitungen nach dem letzten Speichern sind wieder da; speichern Sie, um sie zu behalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Discard Them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>VoiceStudio projects (*{suffix})</source>
        <translation>VoiceStudio-Projekte (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>Save Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Still running</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>{running} is still running. Stop it?</source>
        <translation>{running} läuft noch. Stoppen?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Its work so far is not kept.</source>
        <translation>Was bisher erledigt ist, geht verloren.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Stop It</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>{running} is still running and will be stopped.</source>
        <translation>{running} läuft noch und wird gestoppt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>It was never saved: its sound ({length}) is nowhere else. “Delete Recording” deletes that sound and all edits permanently.</source>
        <translation>Sie wurde nie gespeichert: Ihr Ton ({length}) ist nirgends sonst. „Aufnahme löschen“ löscht diesen Ton und alle Bearbeitungen endgültig.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The exported file “{name}” stays, without what you did since.</source>
        <translation>Die exportierte Datei „{name}“ bleibt, ohne was Sie seitdem gemacht haben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Recording was not saved</source>
        <translation>Aufnahme nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save this recording?</source>
        <translation>Diese Aufnahme speichern?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Delete Recording</source>
        <translation>Aufnahme löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The exported file “{name}” stays.</source>
        <translation>Die exportierte Datei „{name}“ bleibt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Discard Edits Only</source>
        <translation>Nur Bearbeitungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Discard Edits</source>
        <translation>Bearbeitungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>“{discard}” drops your edits since it was opened or saved: they cannot be changed or undone later.</source>
        <translation>„{discard}“ verwirft, was Sie seit dem Öffnen oder Speichern bearbeitet haben: Das lässt sich später weder ändern noch zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>“{discard}” drops your edits since it was opened or saved.</source>
        <translation>„{discard}“ verwirft Ihre Bearbeitungen seit dem Öffnen oder Speichern.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Edits were not saved</source>
        <translation>Bearbeitungen nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of “{name}” as a project?</source>
        <translation>Ihre Bearbeitungen von „{name}“ als Projekt speichern?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of the project “{name}”?</source>
        <translation>Ihre Bearbeitungen des Projekts „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Discard Edits” drops the edits made since then.</source>
        <translation>{stays} „Bearbeitungen verwerfen“ verwirft die Bearbeitungen seit diesem Zeitpunkt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Edits and recordings were not saved</source>
        <translation>Bearbeitungen und Aufnahmen nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of “{name}” and your recordings in it as a project?</source>
        <translation>Ihre Bearbeitungen von „{name}“ und Ihre Aufnahmen darin als Projekt speichern?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Delete Recordings and Edits” deletes your recordings permanently: they are stored nowhere else. It also drops all your edits.</source>
        <translation>{stays} „Aufnahmen und Bearbeitungen löschen“ löscht Ihre Aufnahmen endgültig: Sie sind nirgends sonst gespeichert. Auch alle Bearbeitungen gehen verloren.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Delete Recordings and Edits</source>
        <translation>Aufnahmen und Bearbeitungen löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your recordings and edits in “{name}”?</source>
        <translation>Ihre Aufnahmen und Bearbeitungen in „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Delete Recordings and Edits” permanently deletes recordings and drops edits made since then.</source>
        <translation>{stays} „Aufnahmen und Bearbeitungen löschen“ löscht Aufnahmen endgültig und verwirft die Bearbeitungen seit diesem Zeitpunkt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Files that you exported stay.</source>
        <translation>Exportierte Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The file “{name}” itself stays as it is.</source>
        <translation>Die Datei „{name}“ selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The project “{name}” stays as you saved it last.</source>
        <translation>Das Projekt „{name}“ bleibt, wie Sie es zuletzt gespeichert haben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Cleans up speech recordings with a trained network. Everything is computed on this machine; nothing is sent anywhere.</source>
        <translation>Säubert Sprachaufnahmen mit einem trainierten neuronalen Netz. Alles wird auf diesem Computer berechnet; nichts wird verschickt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Questions, faults and wishes: {contact}</source>
        <translation>Fragen, Fehler und Wünsche: {contact}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>The window is made with Qt {qt} and PySide6, which are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them by other versions. Their source code is at download.qt.io and code.qt.io/pyside. Licences has the terms of all components.</source>
        <translation>Die Oberfläche verwendet Qt {qt} und PySide6 unter der GNU Lesser General Public License, Version 3. Es sind eigenständige Bibliotheken neben dem Programm: Sie dürfen sie durch andere Versionen ersetzen. Ihr Quellcode steht auf download.qt.io und code.qt.io/pyside. Unter „Lizenzen“ stehen die Bedingungen aller Komponenten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>About VoiceStudio</source>
        <translation>Über VoiceStudio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Licence of VoiceStudio</source>
        <translation>Lizenz von VoiceStudio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>About the network</source>
        <translation>Über das Netz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Components by others</source>
        <translation>Komponenten anderer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Licence of the component</source>
        <translation>Lizenz der Komponente</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;Networks</source>
        <translation>&amp;Netze</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>device check</source>
        <translation>Gerätetest</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>A tone sounds now. If you do not hear it, choose another output, and look at the volume of the window and of the system.</source>
        <translation>Jetzt ertönt ein Ton. Wenn Sie ihn nicht hören, wählen Sie einen anderen Ausgang und prüfen Sie die Lautstärke des Fensters und des Systems.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>No speakers or headphones were found. Connect some, and look for them again with the button at the right. Without them recordings can be edited and exported, but not heard.</source>
        <translation>Es wurden keine Lautsprecher oder Kopfhörer gefunden. Schließen Sie welche an und suchen Sie erneut mit der Schaltfläche rechts. Ohne sie können Aufnahmen bearbeitet und exportiert, aber nicht gehört werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>No microphone was found. Connect one, and look for it again with the button at the right. It is needed for recording only.</source>
        <translation>Es wurde kein Mikrofon gefunden. Schließen Sie eines an und suchen Sie erneut mit der Schaltfläche rechts. Es wird nur zum Aufnehmen gebraucht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>The microphone is heard (up to {db:.0f} dB).</source>
        <translation>Das Mikrofon ist zu hören (bis {db:.0f} dB).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Speak as you will record: the bar should move. It hardly does: is the microphone muted, or another one chosen?</source>
        <translation>Sprechen Sie wie bei der Aufnahme: Der Balken sollte sich bewegen. Er tut es kaum: Ist das Mikrofon stumm oder ein anderes gewählt?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Too loud (up to {db:.0f} dB): turn the input down, or move away a little.</source>
        <translation>Zu laut (bis {db:.0f} dB): Senken Sie den Eingang oder gehen Sie etwas zurück.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Check Speakers and Microphone</source>
        <translation>Lautsprecher und Mikrofon prüfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>&amp;Play Tone</source>
        <translation>Ton ab&amp;spielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Input level. Click to reset.</source>
        <translation>Eingangspegel. Klicken zum Zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Speakers or headphones</source>
        <translation>Lautsprecher oder Kopfhörer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>VoiceStudio User Guide</source>
        <translation>VoiceStudio-Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Contents of the guide</source>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Nothing found. Try other words.</source>
        <translation>Nichts gefunden. Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Chapter of the user guide</source>
        <translation>Kapitel des Benutzerhandbuchs</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>The guide cannot be read: {error}</source>
        <translation>Das Handbuch kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>{hit} of {count}{many}</source>
        <translation>{hit} von {count}{many}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/help_feature.py"/>
        <source>The report was saved as {name}. Nothing was sent.</source>
        <translation>Der Bericht wurde als {name} gespeichert. Nichts wurde verschickt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>This is a sample recording to try things on: {open} opens yours. Select a part of it, or nothing for all, and press Enhance (or {enhance_now}). {play} plays.</source>
        <translation>Dies ist eine Beispielaufnahme: {open} öffnet eine eigene. Wählen Sie einen Teil aus oder nichts für alles und klicken Sie auf „Verbessern“ (oder {enhance_now}). {play} spielt ab.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Drag over the waveform to select a part, or select nothing for all of it, and press Enhance at the right (or {enhance_now}). {play} plays.</source>
        <translation>Ziehen Sie über die Wellenform, um einen Teil auszuwählen, oder wählen Sie nichts für alles, und klicken Sie rechts auf „Verbessern“ (oder {enhance_now}). {play} spielt ab.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Compare while it plays: {monitor_original} lets you hear the original, {monitor_result} the result. {undo} takes it back; nothing you do changes your file.</source>
        <translation>Vergleichen Sie beim Abspielen: {monitor_original} lässt das Original hören, {monitor_result} das Ergebnis. {undo} nimmt es zurück; nichts verändert Ihre Datei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>{export} makes a finished file, with a preset for podcasts. {user_guide} opens the guide, at the chapter about where you are.</source>
        <translation>{export} erstellt eine fertige Datei, mit einer Voreinstellung für Podcasts. {user_guide} öffnet das Handbuch beim passenden Kapitel.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Check Speakers and Microphone…</source>
        <translation>Lautsprecher und Mikrofon prüfen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Check speakers and microphone</source>
        <translation>Lautsprecher und Mikrofon prüfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>A tone to hear, and a level to see</source>
        <translation>Ein Ton zum Hören und ein Pegel zum Sehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>No more hints</source>
        <translation>Keine Tipps mehr</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>{text}  ({seen} of {hints})</source>
        <translation>{text}  ({seen} von {hints})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Next</source>
        <comment>a hint</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/model_cards.py"/>
        <source>**{name}**: {size:,.0f} kB</source>
        <translation>**{name}**: {size:,.0f} kB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/model_cards.py"/>
        <source>{told}, step {step:,} of its last training</source>
        <translation>{told}, Schritt {step:,} des letzten Trainings</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>the folder is missing</source>
        <translation>der Ordner fehlt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>The report was not saved: {reason}.</source>
        <translation>Der Bericht wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Save a file that helps others to find a fault, and pass it on yourself: nothing is sent. It holds what is shown below, and nothing else: no sound, no names of recordings or devices, none of your texts, and no paths. It is in English, which those who mend faults read.</source>
        <translation>Speichern Sie eine Datei, die bei der Fehlersuche hilft, und geben Sie sie selbst weiter: Nichts wird verschickt. Sie enthält nur, was unten steht: keinen Ton, keine Namen von Aufnahmen oder Geräten, keine Ihrer Texte und keine Pfade. Sie ist auf Englisch, damit alle sie lesen können, die Fehler beheben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Send it, and what you did before the fault, to: {contact}</source>
        <translation>Senden Sie sie, und was Sie vor dem Fehler getan haben, an: {contact}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Text of this part</source>
        <translation>Text dieses Teils</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>The report could not be put together: {error}</source>
        <translation>Der Bericht konnte nicht zusammengestellt werden: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>{name} ({size:,} kB)</source>
        <translation>{name} ({size:,} kB)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Shift+Click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Select between silences or splits</source>
        <translation>Zwischen Stille oder Trennstellen auswählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>While playing: go on from there</source>
        <translation>Beim Abspielen: von dort weiter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>The commands of this window</source>
        <translation>Die Befehle dieses Fensters</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Right-click or Shift+F10</source>
        <translation>Rechtsklick oder Umschalt+F10</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Move a marker, a region or its ends</source>
        <translation>Marke, Bereich oder dessen Enden verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag in the lane</source>
        <translation>In der Markenleiste ziehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Rename a marker or region</source>
        <translation>Marke oder Bereich umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click in the lane</source>
        <translation>Doppelklick in der Markenleiste</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Move a clip, or pull an end of it</source>
        <translation>Clip verschieben oder an einem Ende ziehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag the bar at its top, or Ctrl+Drag</source>
        <translation>Balken oben ziehen oder Strg+Ziehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Slide the sound under a clip</source>
        <translation>Ton im Clip verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Alt+Drag the bar at its top</source>
        <translation>Alt+Ziehen am Balken oben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Taller or flatter waveform</source>
        <translation>Wellenform höher oder flacher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Ctrl+Shift+Wheel</source>
        <translation>Strg+Umschalt+Mausrad</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Default height of the waveform</source>
        <translation>Normale Höhe der Wellenform</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click on its scale</source>
        <translation>Doppelklick auf die Skala</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>VoiceStudio: Keyboard Shortcuts</source>
        <translation>VoiceStudio: Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Search commands or keys</source>
        <translation>Befehle oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save the list as a PDF for printing</source>
        <translation>Die Liste als PDF zum Ausdrucken speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save Shortcuts</source>
        <translation>Tastenkürzel speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>VoiceStudio shortcuts.pdf</source>
        <translation>VoiceStudio-Tastenkürzel.pdf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>The sheet was not saved: {reason}</source>
        <translation>Die Übersicht wurde nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <source>VoiceStudio is licensed under the MIT licence.</source>
        <translation>VoiceStudio ist unter der MIT-Lizenz lizenziert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <source>{name} brings no text of its licence.</source>
        <translation>{name} liefert keinen Lizenztext mit.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>File</source>
        <comment>menu</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>View</source>
        <comment>menu</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Markers</source>
        <comment>menu</comment>
        <translation>Marken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Tracks</source>
        <comment>menu</comment>
        <translation>Spuren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Transport</source>
        <comment>menu</comment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Effect</source>
        <comment>menu</comment>
        <translation>Effekte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Voice</source>
        <comment>menu</comment>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Open a recording first.</source>
        <translation>Öffnen Sie zuerst eine Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select a part first.</source>
        <translation>Wählen Sie zuerst einen Teil aus.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>This needs more than one track.</source>
        <translation>Dafür ist mehr als eine Spur nötig.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Choose a track with more than one channel.</source>
        <translation>Wählen Sie eine Spur mit mehr als einem Kanal.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Choose two mono tracks, or the upper one of two.</source>
        <translation>Wählen Sie zwei Monospuren oder die obere von zweien.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/shell/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Save Project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Save Project &amp;As…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Add &amp;to This Recording…</source>
        <translation>Zu dieser Aufnahme &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Export Se&amp;lection…</source>
        <translation>Aus&amp;wahl exportieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Process &amp;Many Files…</source>
        <translation>Stapel&amp;verarbeitung…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Episode &amp;Details…</source>
        <translation>Episoden&amp;details…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Close Recording</source>
        <translation>Aufnahme s&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Delete, Leavin&amp;g Silence</source>
        <translation>Löschen, &amp;Stille lassen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Spl&amp;it</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Join</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Tri&amp;m to Selection</source>
        <translation>Auf Auswahl &amp;zuschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim Start to Pla&amp;yhead</source>
        <translation>An&amp;fang bis Abspielposition abschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim End to Play&amp;head</source>
        <translation>Ende a&amp;b Abspielposition abschneiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim Silence at the Ends…</source>
        <translation>Stille an den Enden abschneiden…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Insert Silence…</source>
        <translation>Stille einfügen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Shorten Pauses and Fillers…</source>
        <translation>Pausen und Füllwörter kürzen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select &amp;All</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select &amp;None</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select All &amp;Frequencies</source>
        <translation>Alle Fre&amp;quenzen auswählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selection &amp;Start at Playhead</source>
        <translation>Auswahlanfan&amp;g an Abspielposition</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selection &amp;End at Playhead</source>
        <translation>Auswahlende an Abs&amp;pielposition</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Edges to &amp;Zero Crossings</source>
        <translation>Grenzen auf &amp;Nulldurchgänge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Snap to Zero Cr&amp;ossings</source>
        <translation>Am Nulldurchgang e&amp;inrasten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom to &amp;Selection</source>
        <translation>Auf &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Fit Recording</source>
        <translation>Aufnahme &amp;einpassen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Measure Loudness</source>
        <translation>Lautheit messen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Taller Waveform</source>
        <translation>Wellenform &amp;höher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>F&amp;latter Waveform</source>
        <translation>Wellenform &amp;flacher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Default &amp;Height</source>
        <translation>&amp;Normale Höhe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Follow the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Add Marker or Region</source>
        <translation>Marke oder Bereich &amp;hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Remove Selected Markers</source>
        <translation>Ausgewählte Marken &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Previous Marker</source>
        <translation>&amp;Vorherige Marke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Next Marker</source>
        <translation>&amp;Nächste Marke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Import Markers or Chapters…</source>
        <translation>Marken oder Kapitel &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Export Markers or Chapters…</source>
        <translation>Marken oder Kapitel e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Add Empty Track</source>
        <translation>&amp;Leere Spur hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Re&amp;name Track…</source>
        <translation>Spur um&amp;benennen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Remove Track</source>
        <translation>Spur &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selec&amp;t All Tracks</source>
        <translation>&amp;Alle Spuren auswählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Track A&amp;bove</source>
        <translation>Spur &amp;darüber</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Track B&amp;elow</source>
        <translation>Spur dar&amp;unter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Move Track &amp;Up</source>
        <translation>Spur nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Move Track Do&amp;wn</source>
        <translation>Spur nach u&amp;nten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Mute</source>
        <translation>Stu&amp;mm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>S&amp;olo</source>
        <translation>&amp;Solo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Split Channels to Tracks</source>
        <translation>&amp;Kanäle auf Spuren aufteilen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Make Stereo Track</source>
        <translation>Stereospur erstellen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Add Mus&amp;ic Bed…</source>
        <translation>Musikbett &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Duck Music Under Speech…</source>
        <translation>Musik unter S&amp;prache absenken…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Show &amp;Volume Curve</source>
        <translation>Lautstärkekur&amp;ve zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Curve 1 dB &amp;Higher</source>
        <translation>Ku&amp;rve 1 dB höher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Curve 1 dB &amp;Lower</source>
        <translation>Kurve 1 dB t&amp;iefer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nudge Clip or Cut Earlier</source>
        <translation>Clip oder Schnitt nach links</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nudge Clip or Cut Later</source>
        <translation>Clip oder Schnitt nach rechts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Slide Sound Earlier</source>
        <translation>Ton im Clip nach links</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Slide Sound Later</source>
        <translation>Ton im Clip nach rechts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Keep All Tracks in Time</source>
        <translation>Alle Spuren s&amp;ynchron halten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Play / Stop</source>
        <translation>&amp;Wiedergabe / Stopp</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Pa&amp;use / Continue</source>
        <translation>&amp;Pause / Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play Select&amp;ion</source>
        <translation>&amp;Auswahl abspielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play from &amp;Cursor</source>
        <translation>Ab &amp;Cursor abspielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Pre&amp;view Cut</source>
        <translation>Schnitt &amp;vorhören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play a Second &amp;Before</source>
        <translation>Eine Sekunde &amp;davor abspielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play a Second &amp;After</source>
        <translation>Eine Sekunde danac&amp;h abspielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Cursor to S&amp;tart</source>
        <translation>Cursor an den An&amp;fang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Loop</source>
        <translation>Sch&amp;leife</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Faster</source>
        <translation>Sch&amp;neller</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Slower</source>
        <translation>Lan&amp;gsamer</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nor&amp;mal Speed</source>
        <translation>Nor&amp;male Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Record / Stop</source>
        <translation>Aufnahme / Stopp</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Recording Pa&amp;nel</source>
        <translation>Aufnahme-&amp;Bedienfeld</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Record Another Ta&amp;ke</source>
        <translation>Weiteren Ta&amp;ke aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Previous Take</source>
        <translation>Vorheriger Take</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Next Take</source>
        <translation>Nächster Take</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Discard This Recording</source>
        <translation>Diese Aufnahme ve&amp;rwerfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Brin&amp;g Back Discarded Recording</source>
        <translation>Verworfene Aufnahme &amp;zurückholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to &amp;Enhanced</source>
        <translation>V&amp;erbessert anhören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to &amp;Original</source>
        <translation>&amp;Original anhören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to the &amp;Removed Sound</source>
        <translation>Entfern&amp;ten Ton anhören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Enhance &amp;Now</source>
        <translation>&amp;Jetzt verbessern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Enhance Speech…</source>
        <translation>Sprache &amp;verbessern…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Convert E&amp;motion…</source>
        <translation>E&amp;motion umwandeln…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Live Previe&amp;w</source>
        <translation>Live-Vorsc&amp;hau</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Repeat Last Effect</source>
        <translation>Letzten Effekt &amp;wiederholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Cancel Running Effect</source>
        <translation>Laufenden Effekt a&amp;bbrechen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Previous Warning</source>
        <translation>V&amp;orherige Warnung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Ne&amp;xt Warning</source>
        <translation>&amp;Nächste Warnung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Fade &amp;In</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Fade &amp;Out</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Gain…</source>
        <translation>Verstärkun&amp;g…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Louder by 1 dB</source>
        <translation>1 dB &amp;lauter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Quieter by 1 dB</source>
        <translation>1 dB lei&amp;ser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Norm&amp;alise…</source>
        <translation>No&amp;rmalisieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Lo&amp;udness Normalisation…</source>
        <translation>Lautheit normalis&amp;ieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Remove &amp;DC Offset</source>
        <translation>Gleichanteil ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Re&amp;verse</source>
        <translation>&amp;Rückwärts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Swap Channels</source>
        <translation>Kanäle &amp;tauschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Mix &amp;to Mono</source>
        <translation>In Mono mis&amp;chen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Train on My Voice…</source>
        <translation>Mit &amp;meiner Stimme trainieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>&amp;Manage Voices…</source>
        <translation>Stimmen &amp;verwalten…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Delete My Training Recordings…</source>
        <translation>Meine &amp;Trainingsaufnahmen löschen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Use as Training Material</source>
        <translation>&amp;Als Trainingsmaterial verwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;User Guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Check Speakers and Microphone…</source>
        <translation>&amp;Lautsprecher und Mikrofon prüfen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;About VoiceStudio</source>
        <translation>&amp;Über VoiceStudio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{n} preferences imported.</source>
        <extracomment>For one: {n} preference imported.</extracomment>
        <translation>
            <numerusform>{n} Einstellung importiert.</numerusform>
            <numerusform>{n} Einstellungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{path} holds no preferences of VoiceStudio.</source>
        <translation>{path} enthält keine Einstellungen von VoiceStudio.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>Unknown, so left out: {names}.</source>
        <translation>Unbekannt, daher ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>With values that are not possible, so left out: {names}.</source>
        <translation>Mit unmöglichen Werten, daher ausgelassen: {names}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{path} holds no preferences: {error}.</source>
        <translation>{path} enthält keine Einstellungen: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the cursor and lists</source>
        <translation>den Cursor und Listen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the selection</source>
        <translation>die Auswahl</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>going from field to field</source>
        <translation>den Wechsel von Feld zu Feld</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>fields and buttons</source>
        <translation>Felder und Schaltflächen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the menu of a right click</source>
        <translation>das Kontextmenü</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the menu bar</source>
        <translation>die Menüleiste</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Minutes and seconds (1:23.450)</source>
        <translation>Minuten und Sekunden (1:23.450)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Samples (4005600)</source>
        <translation>Samples (4005600)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 24 fps (0:01:23:10)</source>
        <translation>Frames, 24 fps (0:01:23:10)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 25 fps</source>
        <translation>Frames, 25 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 29.97 fps (non-drop)</source>
        <translation>Frames, 29,97 fps (Non-Drop)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 30 fps</source>
        <translation>Frames, 30 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 50 fps</source>
        <translation>Frames, 50 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 60 fps</source>
        <translation>Frames, 60 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{name}” was copied to {target}.</source>
        <translation>„{name}“ wurde nach {target} kopiert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>Imported as “{name}”.</source>
        <translation>Importiert als „{name}“.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{old}” is called “{new}” now.</source>
        <translation>„{old}“ heißt jetzt „{new}“.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Nothing is enhanced here yet, so there is nothing to compare</source>
        <translation>Hier ist noch nichts verbessert, also gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>The recording as it is now (1)</source>
        <translation>Die Aufnahme, wie sie jetzt ist (1)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Before any effect, at the same loudness (2)</source>
        <translation>Vor jedem Effekt, bei gleicher Lautheit (2)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Only the sound that the effect removed (3)</source>
        <translation>Nur der Ton, den der Effekt entfernt hat (3)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>What you listen to: {sound}. {tip}</source>
        <translation>Was Sie hören: {sound}. {tip}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Listen: {label}</source>
        <translation>Anhören: {label}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Listen to: {sound}</source>
        <translation>Anhören: {sound}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>No audio output was found, so nothing can be played. Connect one and choose it at the bottom right; everything else works without.</source>
        <translation>Es wurde kein Audioausgang gefunden, daher kann nichts abgespielt werden. Schließen Sie einen an und wählen Sie ihn unten rechts; alles andere funktioniert auch so.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Enhanced</source>
        <translation>Verbessert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Playback stopped: the audio device failed.</source>
        <translation>Wiedergabe gestoppt: Das Audiogerät ist ausgefallen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/speed_control.py"/>
        <source>Playback speed</source>
        <translation>Wiedergabetempo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/speed_control.py"/>
        <source>Playback speed, at the same pitch (Ctrl+Up, Ctrl+Down; Ctrl+1 is normal)</source>
        <translation>Wiedergabetempo bei gleicher Tonhöhe (Strg+Hoch, Strg+Herunter; Strg+1 ist normal)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Output loudness</source>
        <translation>Ausgangslautheit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection start</source>
        <translation>Auswahlanfang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection end</source>
        <translation>Auswahlende</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection length</source>
        <translation>Auswahllänge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Cursor to start</source>
        <translation>Cursor an den Anfang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Go to the start</source>
        <translation>Zum Anfang gehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Pause (P)</source>
        <translation>Pause (P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Repeat while playing (L)</source>
        <translation>Beim Abspielen wiederholen (L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Live preview</source>
        <translation>Live-Vorschau</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Live preview: hear the effect while playing; nothing is changed (Shift+L)</source>
        <translation>Live-Vorschau: den Effekt beim Abspielen hören, ohne etwas zu ändern (Umschalt+L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Record</source>
        <comment>a command</comment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Record (R)</source>
        <translation>Aufnehmen (R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom to the selection (Ctrl+E)</source>
        <translation>Auf Auswahl zoomen (Strg+E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Stop (Space)</source>
        <translation>Stopp (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Continue (P)</source>
        <translation>Fortsetzen (P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop recording</source>
        <translation>Aufnahme stoppen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Stop recording (R)</source>
        <translation>Aufnahme stoppen (R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom in (Ctrl+=)</source>
        <translation>Vergrößern (Strg+=)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom to selection</source>
        <translation>Auf Auswahl zoomen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Fit recording</source>
        <translation>Aufnahme einpassen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Fit recording (Ctrl+F)</source>
        <translation>Aufnahme einpassen (Strg+F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Listen to</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Mute the output</source>
        <translation>Ausgang stummschalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Output volume in decibels</source>
        <translation>Ausgangslautstärke in Dezibel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>How loud you hear it; the recording and exports stay as they are</source>
        <translation>Wie laut Sie hören; Aufnahme und Exporte bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Output volume</source>
        <translation>Ausgangslautstärke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <location filename="../../voicestudio/gui/views/drag_gain.py"/>
        <source>−∞ dB</source>
        <translation>−∞ dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Unmute</source>
        <translation>Stumm aus</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Unmute the output</source>
        <translation>Stummschaltung der Ausgabe aufheben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>{decibels} dB</source>
        <translation>{decibels} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Ti&amp;mes</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>A time such as 1:23.5 can be typed whatever is shown.</source>
        <translation>Eine Zeit wie 1:23.5 kann immer eingegeben werden, gleich was angezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Size of texts and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Size of texts and controls</source>
        <translation>&amp;Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Size and language change when VoiceStudio starts the next time.</source>
        <translation>Größe und Sprache ändern sich beim nächsten Start von VoiceStudio.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>test sound</source>
        <translation>Testton</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Goes back to where playing began</source>
        <translation>Kehrt zum Startpunkt zurück</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Stays where you stopped</source>
        <translation>Bleibt, wo Sie stoppen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>None</source>
        <comment>no count-in</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Playback device</source>
        <translation>Wiedergabegerät</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>&amp;Play Test Sound</source>
        <translation>&amp;Testton abspielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>A quiet tone of one second</source>
        <translation>Ein leiser Ton von einer Sekunde</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>When you stop, the cursor</source>
        <translation>Beim Stoppen: Cursor</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>When you stop, the c&amp;ursor</source>
        <translation>Beim Stoppen: C&amp;ursor</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Recording device</source>
        <translation>Aufnahmegerät</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Cou&amp;nt-in</source>
        <translation>Ei&amp;nzählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Pre-ro&amp;ll: first play what comes before</source>
        <translation>Vor&amp;lauf: zuerst abspielen, was davor liegt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Count with clic&amp;ks</source>
        <translation>Mit &amp;Klicks zählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Beyond this, the recordings that were used least recently are decoded again when they are opened the next time.</source>
        <translation>Darüber hinaus werden die am längsten nicht benutzten Aufnahmen beim nächsten Öffnen neu dekodiert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>decoded recordings</source>
        <translation>dekodierte Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>recordings at other sample rates</source>
        <translation>Aufnahmen mit anderen Abtastraten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>waveforms</source>
        <translation>Wellenformen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>results in open windows</source>
        <translation>Ergebnisse in offenen Fenstern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>In use now: {size} ({parts}).</source>
        <translation>Derzeit belegt: {size} ({parts}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>In use now: {size}.</source>
        <translation>Derzeit belegt: {size}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>{size} removed.</source>
        <translation>{size} entfernt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Cache folder</source>
        <translation>Cache-Ordner</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Decoded sound at most</source>
        <translation>Dekodierter Ton höchstens</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>&amp;Decoded sound at most</source>
        <translation>&amp;Dekodierter Ton höchstens</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Your recordings, projects and unsaved work are not in the cache. What open windows and other running programs of VoiceStudio have used stays until they are closed.</source>
        <translation>Ihre Aufnahmen, Projekte und ungespeicherte Arbeit liegen nicht im Cache. Was offene Fenster und andere laufende VoiceStudio-Programme benutzt haben, bleibt, bis sie geschlossen werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Clearing…</source>
        <translation>Wird geleert…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>other {size}</source>
        <translation>anderes {size}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>{size} are in use and stay.</source>
        <translation>{size} sind in Gebrauch und bleiben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Open Folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>The cache cannot be read: {error}</source>
        <translation>Der Cache kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Computation</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Enhancing and other networks</source>
        <translation>Verbessern und andere Netze</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Compute &amp;on</source>
        <translation>&amp;Rechnen auf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Processor &amp;cores</source>
        <translation>Prozessor&amp;kerne</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>This computer offers {cores}. Fewer leave more to other programs while something is enhanced. The next effect begins with the new number; a running one goes on.</source>
        <translation>Dieser Computer bietet {cores}. Weniger lassen anderen Programmen mehr übrig, während etwas verbessert wird. Der nächste Effekt nutzt die neue Zahl; ein laufender bleibt bei der alten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Markers and regions</source>
        <translation>&amp;Marken und Bereiche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Splits</source>
        <translation>&amp;Trennstellen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>The &amp;playhead</source>
        <translation>Abs&amp;pielposition</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Snapping</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>S&amp;nap to places nearby while dragging</source>
        <translation>Beim Ziehen an nahen Stellen &amp;einrasten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Ends of the selection and clips go to start and end of the recording, and to the places below. Hold Alt to drag freely.</source>
        <translation>Enden von Auswahl und Clips rasten an Anfang und Ende der Aufnahme und an den Stellen unten ein. Mit Alt ziehen Sie frei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Then go to the nearest &amp;zero crossing</source>
        <translation>Dann zum nächsten &amp;Nulldurchgang gehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>For ends of the selection that went to no other place.</source>
        <translation>Für Auswahlenden, die nirgends sonst eingerastet sind.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Fades</source>
        <translation>Blenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Fade shape</source>
        <translation>&amp;Blendenform</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Cross-fades at cuts</source>
        <translation>Überblendungen an Schnitten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Cross-fades at cuts</source>
        <translation>Überblen&amp;dungen an Schnitten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>0 to 100 ms, for what you cut, paste, trim and record from now on; with 0 ms cuts may click. Effects, chains and Shorten Pauses keep their own lengths.</source>
        <translation>0 bis 100 ms, für alles, was Sie ab jetzt ausschneiden, einfügen, zuschneiden und aufnehmen; mit 0 ms können Schnitte knacken. Effekte, Effektketten und das Kürzen von Pausen behalten ihre eigenen Längen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Several tracks</source>
        <translation>Mehrere Spuren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Keep all tracks in time</source>
        <translation>&amp;Alle Spuren synchron halten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>What moves the sound after it moves that of all tracks.</source>
        <translation>Was folgenden Ton verschiebt, verschiebt ihn auf allen Spuren.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Fade shape</source>
        <translation>Blendenform</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Show &amp;volume curves</source>
        <translation>&amp;Lautstärkekurven zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Preferences (*{suffix})</source>
        <translation>Einstellungen (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Load exported preferences</source>
        <translation>Exportierte Einstellungen übernehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Keep all preferences in a file, without devices and folders</source>
        <translation>Alle Einstellungen in einer Datei sichern, ohne Geräte und Ordner</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Import Preferences</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Export Preferences</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Exported to {target}.</source>
        <translation>Nach {target} exportiert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Settings of the last export</source>
        <translation>Wie der letzte Export</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Export</source>
        <comment>a page of Preferences</comment>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>A new export begins with</source>
        <translation>Ein neuer Export beginnt mit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>&amp;Preset</source>
        <translation>Vor&amp;einstellung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>You can save presets of your own in the export dialog.</source>
        <translation>Eigene Voreinstellungen speichern Sie im Exportdialog.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Export folder</source>
        <translation>Ordner für Exporte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Folder of the last export</source>
        <translation>Wie der letzte Export</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Any use (MIT, as VoiceStudio)</source>
        <translation>Jeder Zweck (MIT, wie VoiceStudio)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Not for commercial use, nor are its results (CC BY-NC-SA 4.0)</source>
        <translation>Nicht für kommerzielle Nutzung, auch die Ergebnisse nicht (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Any use (CC BY-SA 4.0: who passes it on names source and licence)</source>
        <translation>Jeder Zweck (CC BY-SA 4.0: bei Weitergabe Quelle und Lizenz nennen)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Enhancer: studio</source>
        <translation>Verbesserung: Studio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Enhancer: fast</source>
        <translation>Verbesserung: Schnell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: any use</source>
        <translation>Emotion: jeder Zweck</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: non-commercial</source>
        <translation>Emotion: nicht kommerziell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: recogniser</source>
        <translation>Emotion: Erkennung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: speech or pause</source>
        <translation>Prüfung: Sprache oder Pause</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: one voice</source>
        <translation>Prüfung: eine Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: lost speech</source>
        <translation>Prüfung: verlorene Sprache</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>{n} bytes</source>
        <extracomment>For one: {n} byte</extracomment>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Byte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Recordings never leave this computer. VoiceStudio computes everything here; it has no account, asks no server, looks for no updates and counts nothing. The log holds no sound, no texts of yours and no folders of yours, and nobody is sent it.</source>
        <translation>Aufnahmen verlassen nie diesen Computer. VoiceStudio berechnet alles hier; es hat kein Konto, fragt keinen Server, sucht keine Updates und zählt nichts. Das Protokoll enthält keinen Ton, keine Texte und keine Ordner von Ihnen, und niemand bekommt es geschickt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log and Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>What the program does, and errors</source>
        <translation>Programmablauf und Fehler</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Unsaved work of windows that are gone</source>
        <translation>Ungespeicherte Arbeit früherer Fenster</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Delete unsaved work of windows that are gone</source>
        <translation>Ungespeicherte Arbeit früherer Fenster löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>{n} pieces of work could not be deleted.</source>
        <extracomment>For one: One piece of work could not be deleted.</extracomment>
        <translation>
            <numerusform>Eine Arbeit konnte nicht gelöscht werden.</numerusform>
            <numerusform>{n} Arbeiten konnten nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>The folder cannot be read: {error}</source>
        <translation>Der Ordner kann nicht gelesen werden: {error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Delete {n} pieces of work that was never saved? It cannot be brought back. Open windows, saved projects and your recordings on the disk stay.</source>
        <extracomment>For one: Delete one piece of work that was never saved? It cannot be brought back. Open windows, saved projects and your recordings on the disk stay.</extracomment>
        <translation>
            <numerusform>Eine nie gespeicherte Arbeit löschen? Das lässt sich nicht rückgängig machen. Offene Fenster, gespeicherte Projekte und Ihre Aufnahmen auf dem Datenträger bleiben.</numerusform>
            <numerusform>{n} nie gespeicherte Arbeiten löschen? Das lässt sich nicht rückgängig machen. Offene Fenster, gespeicherte Projekte und Ihre Aufnahmen auf dem Datenträger bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>{n} pieces of work can be restored when VoiceStudio starts.</source>
        <extracomment>For one: One piece of work can be restored when VoiceStudio starts.</extracomment>
        <translation>
            <numerusform>Eine Arbeit kann beim Start von VoiceStudio wiederhergestellt werden.</numerusform>
            <numerusform>{n} Arbeiten können beim Start von VoiceStudio wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>There is none. Work in open windows and saved projects does not count here.</source>
        <translation>Keine vorhanden. Arbeit in offenen Fenstern und gespeicherten Projekten zählt hier nicht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Yours (trained on your recordings)</source>
        <translation>Ihre (mit Ihren Aufnahmen trainiert)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Models and Voices</source>
        <translation>Modelle und Stimmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>{goal}: “{name}”</source>
        <translation>{goal}: „{name}“</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Installed models and voices</source>
        <translation>Installierte Modelle und Stimmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>These files came with VoiceStudio or were trained on this computer; nothing is fetched. A voice that is deleted cannot be brought back: export it before.</source>
        <translation>Diese Dateien gehören zu VoiceStudio oder wurden auf diesem Computer trainiert; nichts wird heruntergeladen. Eine gelöschte Stimme ist endgültig weg: Exportieren Sie sie vorher.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Voice file {name}</source>
        <translation>Stimmdatei {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Damaged: it cannot be used</source>
        <translation>Beschädigt: nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>May be used for</source>
        <translation>Verwendbar für</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>{model}: {licence}.</source>
        <translation>{model}: {licence}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>missing</source>
        <comment>a file</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>&amp;Restore Defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Reset everything on this page</source>
        <translation>Alles auf dieser Seite zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Restore Defaults of {title}</source>
        <translation>Standard von {title} wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Choose: {label}</source>
        <translation>Wählen: {label}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Use &amp;Last</source>
        <translation>Wie &amp;letzter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Search, for instance “zoom” or “Ctrl+Z”</source>
        <translation>Suchen, zum Beispiel „zoom“ oder „Strg+Z“</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>New &amp;keys</source>
        <translation>Neue &amp;Tasten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Cha&amp;nge</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Keep the current keys as well</source>
        <translation>Die jetzigen Tasten zusätzlich behalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Re&amp;move Keys</source>
        <translation>Tasten &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Rese&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Give this command its default keys</source>
        <translation>Diesem Befehl seine üblichen Tasten geben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Choose a command.</source>
        <translation>Wählen Sie einen Befehl.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Reassi&amp;gn</source>
        <translation>Neu zu&amp;weisen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} is for {kept}: choose other keys.</source>
        <translation>{words} ist für {kept} bestimmt: Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} belongs to “{other}”. Reassign gives it to {about}.</source>
        <translation>{words} gehört zu „{other}“. „Neu zuweisen“ gibt es an {about}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{about} has {words} already.</source>
        <translation>{about} hat {words} schon.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} is free.</source>
        <translation>{words} ist frei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>For {about}: go to the field and press the new keys.</source>
        <translation>Für {about}: Gehen Sie in das Feld und drücken Sie die neuen Tasten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Channels to record</source>
        <translation>Aufzunehmende Kanäle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>One microphone is mono. “2 tracks” records two inputs of the device, each to a track of its own.</source>
        <translation>Ein Mikrofon ist mono. „2 Spuren“ nimmt zwei Eingänge des Geräts auf je eine eigene Spur auf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>{n} tracks</source>
        <extracomment>For one: {n} track</extracomment>
        <translation>
            <numerusform>{n} Spur</numerusform>
            <numerusform>{n} Spuren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>More recording options</source>
        <translation>Weitere Aufnahmeoptionen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>Recording options that do not fit here</source>
        <translation>Aufnahmeoptionen, die hier keinen Platz haben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count down before recording begins; Esc cancels it</source>
        <translation>Herunterzählen, bevor die Aufnahme beginnt; Esc bricht ab</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Click</source>
        <comment>a sound</comment>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count with clicks</source>
        <translation>Mit Klicks zählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Hear a click on each second; use headphones</source>
        <translation>Jede Sekunde einen Klick hören; Kopfhörer verwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>No count-in</source>
        <translation>Kein Einzählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count {seconds} s</source>
        <translation>{seconds} s einzählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Input {first}</source>
        <translation>Eingang {first}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Inputs {first}–{last}</source>
        <translation>Eingänge {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Inputs to record</source>
        <translation>Aufzunehmende Eingänge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Which inputs of the device are recorded. “Any input” is what the system gives as one: perhaps all of them mixed.</source>
        <translation>Welche Eingänge des Geräts aufgenommen werden. „Beliebiger Eingang“ ist, was das System als einen liefert: vielleicht alle gemischt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Any input</source>
        <translation>Beliebiger Eingang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It replaces what follows {start}, for as long as you record.</source>
        <translation>Es ersetzt, was auf {start} folgt, solange Sie aufnehmen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replacing what follows {start}.</source>
        <translation>Ersetzt, was auf {start} folgt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Insert it at the cursor; what follows moves on</source>
        <translation>Am Cursor einfügen; was folgt, rückt weiter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Record over the existing sound; Undo brings that back</source>
        <translation>Vorhandenen Ton überschreiben; Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Append it at the end</source>
        <translation>Am Ende anhängen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Record to a new track while you hear the others: use headphones</source>
        <translation>Auf eine neue Spur aufnehmen und die anderen hören; Kopfhörer verwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>This becomes a new recording of {tracks} tracks, one for each input.</source>
        <translation>Dies wird eine neue Aufnahme mit {tracks} Spuren, eine je Eingang.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>This becomes a new recording.</source>
        <translation>Dies wird eine neue Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Each input becomes a new track, {tracks} of them, from {start} on.</source>
        <translation>Jeder Eingang wird eine neue Spur, {tracks} insgesamt, ab {start}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>On {n} tracks, from the one in focus down: {effect}</source>
        <extracomment>For one: On {n} track, from the one in focus down: {effect}</extracomment>
        <translation>
            <numerusform>Auf {n} Spur, ab der aktiven abwärts: {effect}</numerusform>
            <numerusform>Auf {n} Spuren, ab der aktiven abwärts: {effect}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It is added at the end; nothing is replaced.</source>
        <translation>Es wird am Ende angehängt; nichts wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It becomes a new track from {start} on, while you hear the others.</source>
        <translation>Es wird eine neue Spur ab {start}, während Sie die anderen hören.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It goes in at {start}; what follows moves on.</source>
        <translation>Es kommt bei {start} hinein; was folgt, rückt weiter.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It replaces {start} to {stop} and stops there; that is kept as a take.</source>
        <translation>Es ersetzt {start} bis {stop} und endet dort; das Bisherige bleibt als Take.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording something new.</source>
        <translation>Etwas Neues wird aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording at the end; nothing is replaced.</source>
        <translation>Aufnahme am Ende; nichts wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording each input to a new track from {start} on.</source>
        <translation>Jeder Eingang wird auf eine neue Spur ab {start} aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording a new track from {start} on.</source>
        <translation>Eine neue Spur ab {start} wird aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording another take of {start} to {stop}.</source>
        <translation>Ein weiterer Take von {start} bis {stop} wird aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Inserting at {start}; what follows moves on.</source>
        <translation>Wird bei {start} eingefügt; was folgt, rückt weiter.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replacing {start} to {stop}.</source>
        <translation>{start} bis {stop} wird ersetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It goes in before the selection, at {start}; what follows moves on.</source>
        <translation>Es kommt vor die Auswahl, bei {start}; was folgt, rückt weiter.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Where the recording goes: {text}</source>
        <translation>Wohin die Aufnahme kommt: {text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_discarding.py"/>
        <source>The recording ({length}) was discarded; everything is as before.</source>
        <translation>Die Aufnahme ({length}) wurde verworfen; alles ist wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>It is kept, and offered to you when VoiceStudio is started the next time.</source>
        <translation>Sie bleibt erhalten und wird Ihnen beim nächsten Start von VoiceStudio angeboten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The folder that it was recorded in is not there any more.</source>
        <translation>Der Ordner, in dem sie aufgenommen wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the sound that the recording was to replace, so it was inserted instead.</source>
        <translation>Sie haben den zu ersetzenden Ton bearbeitet, daher wurde die Aufnahme eingefügt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the tracks that the recording was made for, so it was put in new ones.</source>
        <translation>Sie haben die Spuren bearbeitet, für die die Aufnahme gedacht war, daher kam sie auf neue.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the place that the recording was made for, so it was put at the end.</source>
        <translation>Sie haben die Stelle bearbeitet, für die die Aufnahme gedacht war, daher kam sie ans Ende.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The recording could not be put in: {reason} {left}</source>
        <translation>Die Aufnahme konnte nicht eingesetzt werden: {reason} {left}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The recording that it was made for is not open any more.</source>
        <translation>Die Aufnahme, für die sie gemacht wurde, ist nicht mehr geöffnet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>{take} is heard now; what was there before is kept in Takes.</source>
        <translation>Jetzt ist {take} zu hören; was vorher da war, bleibt unter „Takes“ erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>Marker {count}</source>
        <translation>Marke {count}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_marking.py"/>
        <source>Marker set at {length} of this take.</source>
        <translation>Marke bei {length} dieses Takes gesetzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Nothing is heard yet: say something, or choose another input above.</source>
        <translation>Noch ist nichts zu hören: Sagen Sie etwas oder wählen Sie oben einen anderen Eingang.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Check the level, then record</source>
        <translation>Pegel prüfen, dann aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press R or Start Recording to begin.</source>
        <translation>Drücken Sie R oder „Aufnahme starten“, um zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press R or Space to stop.</source>
        <translation>Drücken Sie R oder die Leertaste, um zu stoppen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Nothing can be recorded yet</source>
        <translation>Noch kann nichts aufgenommen werden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>The arrow beside the input, above, looks for inputs again.</source>
        <translation>Der Pfeil neben dem Eingang oben sucht erneut nach Eingängen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Too loud: it is cut off. Turn the input down, or move away from the microphone.</source>
        <translation>Zu laut: Es übersteuert. Senken Sie den Eingang oder gehen Sie vom Mikrofon zurück.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Loud: there is little room for a laugh. Turn the input down a little.</source>
        <translation>Laut: Für ein Lachen ist wenig Spielraum. Senken Sie den Eingang etwas.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>A good level.</source>
        <translation>Ein guter Pegel.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Quiet: come closer to the microphone, or turn the input up.</source>
        <translation>Leise: Gehen Sie näher ans Mikrofon oder heben Sie den Eingang an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Recording begins in</source>
        <translation>Aufnahme beginnt in</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press Esc to stop.</source>
        <translation>Drücken Sie Esc, um zu stoppen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Recording</source>
        <comment>it is going on</comment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Putting it in…</source>
        <translation>Wird eingesetzt…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_placing.py"/>
        <source>There is no recording here to make another take of: put the cursor on one, or select what to record again.</source>
        <translation>Hier ist keine Aufnahme, von der ein weiterer Take gemacht werden könnte: Setzen Sie den Cursor auf eine oder wählen Sie aus, was neu aufgenommen werden soll.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_restoring.py"/>
        <source>You kept the open recording.</source>
        <translation>Sie haben die geöffnete Aufnahme behalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input off</source>
        <translation>Eingang aus</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Count-in…</source>
        <translation>Einzählen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Ready to record</source>
        <translation>Aufnahmebereit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Pre-roll…</source>
        <translation>Vorlauf…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Recording begins in {left}</source>
        <translation>Aufnahme beginnt in {left}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>{length} left on the disk</source>
        <translation>noch {length} Speicherplatz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>How much longer you can record until the disk is full</source>
        <translation>Wie lange Sie noch aufnehmen können, bis der Datenträger voll ist</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input loudness</source>
        <translation>Eingangslautheit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input level: peak (line), RMS (bright), clip light. Click to reset.</source>
        <translation>Eingangspegel: Spitze (Linie), RMS (hell), Übersteuerungsanzeige. Klicken zum Zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Pre-roll</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Play two seconds of what comes before, then record</source>
        <translation>Erst zwei Sekunden davor abspielen, dann aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Monitor input</source>
        <translation>Eingang mithören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Hear the input; use headphones to avoid feedback</source>
        <translation>Eingang mithören; Kopfhörer vermeiden Rückkopplung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Switch the input off</source>
        <translation>Eingang ausschalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Switch the input off and close</source>
        <translation>Eingang ausschalten und schließen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Discard This Recording</source>
        <translation>Aufnahme verwerfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop, and discard this recording</source>
        <translation>Stoppen und diese Aufnahme verwerfen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start or stop recording (R)</source>
        <translation>Aufnahme starten oder stoppen (R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start Recording</source>
        <translation>Aufnahme starten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start recording</source>
        <translation>Aufnahme starten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The input does not answer: connect it again, or choose another one.</source>
        <translation>Der Eingang antwortet nicht: Schließen Sie ihn neu an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The disk has room for {length} more only: recording stops when it is full.</source>
        <translation>Auf dem Datenträger ist nur noch Platz für {length}: Die Aufnahme stoppt, wenn er voll ist.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The computer was too slow {n} times, so a little sound is missing: close other programs and record again if you hear it.</source>
        <extracomment>For one: The computer was too slow once, so a little sound is missing: close other programs and record again if you hear it.</extracomment>
        <translation>
            <numerusform>Der Computer war einmal zu langsam, daher fehlt etwas Ton: Schließen Sie andere Programme und nehmen Sie erneut auf, wenn Sie es hören.</numerusform>
            <numerusform>Der Computer war {n}-mal zu langsam, daher fehlt etwas Ton: Schließen Sie andere Programme und nehmen Sie erneut auf, wenn Sie es hören.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_views.py"/>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_views.py"/>
        <source>What was heard in the last seconds</source>
        <translation>Was in den letzten Sekunden zu hören war</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/recording_controller.py"/>
        <source>Show Takes</source>
        <translation>Takes zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/recording_controller.py"/>
        <source>Bring It Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/take_choosing.py"/>
        <source>Rename Take</source>
        <translation>Take umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/take_choosing.py"/>
        <source>There is no such take here.</source>
        <translation>Einen solchen Take gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Put the cursor on a recording. What you record over a selection, or with Record Another Take, is kept here beside what was there before.</source>
        <translation>Setzen Sie den Cursor auf eine Aufnahme. Was Sie über eine Auswahl oder mit „Weiteren Take aufnehmen“ aufnehmen, bleibt hier neben dem Vorherigen erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Takes of this place</source>
        <translation>Takes dieser Stelle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Record Another Take</source>
        <translation>Weiteren Take aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Record this place again; what is there is kept</source>
        <translation>Diese Stelle erneut aufnehmen; das Vorhandene bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>What was here before stays as it is</source>
        <translation>Was vorher hier war, bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>The only take</source>
        <translation>Der einzige Take</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/context_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/crash_reports.py"/>
        <source>Something went wrong in the program ({what}). Your recording is unharmed; the details are in {log_path}.</source>
        <translation>Im Programm ist etwas schiefgegangen ({what}). Ihre Aufnahme ist unversehrt; Einzelheiten stehen in {log_path}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/crash_reports.py"/>
        <source>Report…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Markers</source>
        <translation>Marken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Transport</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>{title} Panel</source>
        <translation>Bedienfeld „{title}“</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>{name}[*] – VoiceStudio</source>
        <translation>{name}[*] – VoiceStudio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/menus.py"/>
        <source>The&amp;me</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>The recording could not be read in time. Close programs that keep the computer or the disk busy, or copy the recording to a faster disk.</source>
        <translation>Die Aufnahme konnte nicht rechtzeitig gelesen werden. Schließen Sie Programme, die Computer oder Datenträger auslasten, oder kopieren Sie die Aufnahme auf einen schnelleren Datenträger.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>The audio device stopped for a moment. It gets its sound earlier when you play again. If that does not help, close programs that keep the computer busy or choose another output.</source>
        <translation>Das Audiogerät setzte kurz aus. Beim nächsten Abspielen bekommt es seinen Ton früher. Wenn das nicht hilft, schließen Sie Programme, die den Computer auslasten, oder wählen Sie einen anderen Ausgang.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>24 bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>32 bit float</source>
        <translation>32 Bit Float</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>64 bit float</source>
        <translation>64 Bit Float</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>{n} dropouts</source>
        <extracomment>For one: 1 dropout</extracomment>
        <translation>
            <numerusform>1 Aussetzer</numerusform>
            <numerusform>{n} Aussetzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Playing was interrupted {n} times</source>
        <extracomment>For one: Playing was interrupted {n} time</extracomment>
        <translation>
            <numerusform>Wiedergabe {n}-mal unterbrochen</numerusform>
            <numerusform>Wiedergabe {n}-mal unterbrochen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>{rate:g} kHz</source>
        <translation>{rate:g} kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a recording or drop it here</source>
        <translation>Aufnahme öffnen oder hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>WAV, FLAC, MP3, Ogg, Opus, AIFF, M4A. Your file is never changed.</source>
        <translation>WAV, FLAC, MP3, Ogg, Opus, AIFF, M4A. Ihre Datei wird nie verändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Recent recordings</source>
        <translation>Zuletzt geöffnete Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a Recording…</source>
        <translation>Aufnahme öffnen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a recording</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Record something new</source>
        <translation>Etwas Neues aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Cleaner sound for your voice and room, from a minute of recordings</source>
        <translation>Besserer Klang für Ihre Stimme und Ihren Raum, aus einer Minute Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Try the Sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open the sample recording</source>
        <translation>Beispielaufnahme öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/added_clips.py"/>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <source>The recording was edited while speech was looked for: add the music again.</source>
        <translation>Die Aufnahme wurde während der Suche nach Sprache bearbeitet: Fügen Sie die Musik erneut hinzu.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Add Music Bed</source>
        <translation>Musikbett hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <source>Adding {name}</source>
        <translation>{name} wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>{} gets a track of its own and makes way for the speech. The recording begins later where that is needed. It is one step in the history, and everything can be changed afterwards.</source>
        <translation>{} bekommt eine eigene Spur und macht der Sprache Platz. Die Aufnahme beginnt nötigenfalls später. Es ist ein Schritt im Verlauf, und alles lässt sich danach ändern.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>{field}: type a number from {low:.1f−} to {high:.1f−}.</source>
        <translation>{field}: Geben Sie eine Zahl von {low:.1f−} bis {high:.1f−} ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>The music is only {length} long: it fades out at its end, {after:.1f} s after the first word.</source>
        <translation>Die Musik ist nur {length} lang: Sie wird an ihrem Ende ausgeblendet, {after:.1f} s nach dem ersten Wort.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Music alone for</source>
        <translation>Musik allein für</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Quieter under speech by</source>
        <translation>Leiser unter Sprache um</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Fades out after</source>
        <translation>Ausblenden nach</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source> s of speech</source>
        <translation> s Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Music at the end, too</source>
        <translation>Musik auch am Ende</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>After the last word for</source>
        <translation>Nach dem letzten Wort für</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>The music is {length} long.</source>
        <translation>Die Musik ist {length} lang.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Add Music</source>
        <translation>Musik hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/clip_commands.py"/>
        <source>There is no clip here: put the cursor on one, or at a cut.</source>
        <translation>Hier ist kein Clip: Setzen Sie den Cursor auf einen oder an einen Schnitt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at {begins}; what follows moves</source>
        <translation>bei {begins}; was folgt, rückt weiter</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>in place of the selection</source>
        <translation>anstelle der Auswahl</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at the end, {begins}</source>
        <translation>am Ende, {begins}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at {begins}, in the gap if there is room</source>
        <translation>bei {begins}, in die Lücke, wenn Platz ist</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Add as a new track</source>
        <translation>Als neue Spur hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>beginning at {begins}</source>
        <translation>beginnt bei {begins}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Insert into {where}</source>
        <translation>In {where} einfügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Open instead</source>
        <translation>Stattdessen öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>closes {name}</source>
        <translation>schließt {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Replaces the volume curve of {}. It is down where speech begins, and comes back only in pauses that are long enough for that. The points can be changed afterwards.</source>
        <translation>Ersetzt die Lautstärkekurve von {}. Sie ist unten, wo Sprache beginnt, und kehrt nur in genügend langen Pausen zurück. Die Punkte können danach geändert werden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Duck Music Under Speech</source>
        <translation>Musik unter Sprache absenken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Quieter by</source>
        <translation>Leiser um</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Goes down in</source>
        <translation>Absenken in</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Stays down for</source>
        <translation>Unten bleiben für</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Comes back in</source>
        <translation>Zurück in</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>{title} speaks</source>
        <translation>{title} spricht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Speech on</source>
        <translation>Sprache auf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Duck</source>
        <translation>Absenken</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/ducking_controller.py"/>
        <source>The recording was edited while speech was looked for: duck the music again.</source>
        <translation>Die Aufnahme wurde während der Suche nach Sprache bearbeitet: Senken Sie die Musik erneut ab.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/ducking_controller.py"/>
        <source>Looking for speech</source>
        <translation>Sprache wird gesucht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Add to This Recording</source>
        <translation>Zu dieser Aufnahme hinzufügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Opening {names}</source>
        <translation>{names} wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>{name} was added as a new track.</source>
        <translation>{name} wurde als neue Spur hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Open It Instead</source>
        <translation>Stattdessen öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Default</source>
        <translation>Standardfarbe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Remove {n} tracks</source>
        <extracomment>For one: Remove {n} track</extracomment>
        <translation>
            <numerusform>{n} Spur entfernen</numerusform>
            <numerusform>{n} Spuren entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Mute {n} tracks</source>
        <extracomment>For one: Mute {n} track</extracomment>
        <translation>
            <numerusform>{n} Spur stumm</numerusform>
            <numerusform>{n} Spuren stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Unmute {n} tracks</source>
        <extracomment>For one: Unmute {n} track</extracomment>
        <translation>
            <numerusform>{n} Spur nicht mehr stumm</numerusform>
            <numerusform>{n} Spuren nicht mehr stumm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Solo {n} tracks</source>
        <extracomment>For one: Solo {n} track</extracomment>
        <translation>
            <numerusform>{n} Spur solo</numerusform>
            <numerusform>{n} Spuren solo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Solo off {n} tracks</source>
        <extracomment>For one: Solo off {n} track</extracomment>
        <translation>
            <numerusform>{n} Spur nicht mehr solo</numerusform>
            <numerusform>{n} Spuren nicht mehr solo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Rename Track</source>
        <translation>Spur umbenennen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>A name has {most} characters at most.</source>
        <translation>Ein Name hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Left and right are tracks of their own now, heard from where they were.</source>
        <translation>Links und rechts sind jetzt eigene Spuren, zu hören wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Put Both in the Centre</source>
        <translation>Beide in die Mitte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/volume_curves.py"/>
        <source>Volume curve of {n} tracks</source>
        <extracomment>For one: Volume curve of {n} track</extracomment>
        <translation>
            <numerusform>Lautstärkekurve von {n} Spur</numerusform>
            <numerusform>Lautstärkekurve von {n} Spuren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/canvas.py"/>
        <source>Selected {start} to {stop}</source>
        <translation>Ausgewählt {start} bis {stop}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/canvas.py"/>
        <source>Cursor at {start}</source>
        <translation>Cursor bei {start}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>Sound {seconds:.3f} s earlier</source>
        <translation>Ton {seconds:.3f} s früher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>No room here</source>
        <translation>Hier ist kein Platz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>Sound {seconds:.3f} s later</source>
        <translation>Ton {seconds:.3f} s später</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 1 kHz</source>
        <translation>Bis 1 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 4 kHz</source>
        <translation>Bis 4 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 8 kHz</source>
        <translation>Bis 8 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 12 kHz</source>
        <translation>Bis 12 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Voice: 80 Hz to 8 kHz</source>
        <translation>Stimme: 80 Hz bis 8 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Decibels</source>
        <translation>Dezibel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Mel</source>
        <translation>Mel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>−{db} dB</source>
        <translation>−{db} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Spectrogram Settings</source>
        <translation>Spektrogramm-Einstellungen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Waveform Axis</source>
        <translation>Wellenform-Achse</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Frequency Scale</source>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Frequency Range</source>
        <translation>Frequenzbereich</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Window Size</source>
        <translation>Fenstergröße</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Brightest Level</source>
        <translation>Hellster Pegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Darkest Level</source>
        <translation>Dunkelster Pegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>S-Curve</source>
        <translation>S-Kurve</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Equal Power</source>
        <translation>Konstante Leistung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Fade out {length} · {shape}</source>
        <translation>Ausblenden {length} · {shape}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>{seconds:.3f} s</source>
        <translation>{seconds:.3f} s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Fade in {length} · {shape}</source>
        <translation>Einblenden {length} · {shape}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>No fade in</source>
        <translation>Keine Einblendung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>No fade out</source>
        <translation>Keine Ausblendung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>peak {level:+.1f} dBFS</source>
        <translation>Spitze {level:+.1f} dBFS</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Fade in: drag inwards for its length, up or down to bend it.
Right-click for the curve, double-click to remove it.</source>
        <translation>Einblenden: nach innen ziehen für die Länge, auf oder ab zum Biegen.
Rechtsklick für die Kurve, Doppelklick zum Entfernen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Fade out: drag inwards for its length, up or down to bend it.
Right-click for the curve, double-click to remove it.</source>
        <translation>Ausblenden: nach innen ziehen für die Länge, auf oder ab zum Biegen.
Rechtsklick für die Kurve, Doppelklick zum Entfernen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Gain: drag up or down, with Shift in steps of 0.1 dB.
Double-click to reset it, or to type one.</source>
        <translation>Verstärkung: auf oder ab ziehen, mit Umschalt in Schritten von 0,1 dB.
Doppelklick zum Zurücksetzen oder Eingeben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Move region</source>
        <translation>Bereich verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Move marker</source>
        <translation>Marke verschieben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_name_field.py"/>
        <source>Name of the marker</source>
        <translation>Name der Marke</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/monitor_caption.py"/>
        <source>Original: as it was before any effect</source>
        <translation>Original: wie vor jedem Effekt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/monitor_caption.py"/>
        <source>Removed: only the sound that the effect removed</source>
        <translation>Entfernt: nur der Ton, den der Effekt entfernt hat</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/overview.py"/>
        <source>Overview of the whole recording</source>
        <translation>Übersicht der ganzen Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/ruler.py"/>
        <source>Drag to hear the sound under the mouse; Shift selects</source>
        <translation>Ziehen, um den Ton unter der Maus zu hören; mit Umschalt auswählen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/ruler.py"/>
        <source>Time ruler</source>
        <translation>Zeitlineal</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/sound_lane.py"/>
        <source>{selection}, {height} as tall</source>
        <translation>{selection}, {height}-fache Höhe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/spectrogram_view.py"/>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <source>Gain in dB, from {lowest_gain_db:g} to {highest_gain_db:g}: type another one</source>
        <translation>Verstärkung in dB, von {lowest_gain_db:g} bis {highest_gain_db:g}: anderen Wert eingeben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <source>-60.0 dB</source>
        <translation>-60.0 dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>The volume curve follows the speech on {}: it is made again when that is edited, until the curve is changed by hand.</source>
        <translation>Die Lautstärkekurve folgt der Sprache auf {}: Sie wird neu erstellt, wenn diese bearbeitet wird, bis Sie die Kurve von Hand ändern.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Double-click to rename the track</source>
        <translation>Doppelklick benennt die Spur um</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Leave this track out of the mix</source>
        <translation>Diese Spur aus dem Mix nehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Hear only this track and others on solo</source>
        <translation>Nur diese Spur und andere auf Solo hören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Pan</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Level of {title}</source>
        <translation>Pegel von {title}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Mute {title}</source>
        <translation>{title} stumm</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Solo {title}</source>
        <translation>{title} solo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Catching up with {names}</source>
        <translation>Holt {names} nach</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Follows {names}</source>
        <translation>Folgt {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Gain in dB</source>
        <translation>Verstärkung in dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>{what} of {title}</source>
        <translation>{what} von {title}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Gain of this track in the mix; double-click for 0 dB, arrow keys for steps of 0.1 dB</source>
        <translation>Verstärkung dieser Spur im Mix; Doppelklick für 0 dB, Pfeiltasten für Schritte von 0,1 dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Left or right; double-click for the centre</source>
        <translation>Links oder rechts; Doppelklick für die Mitte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_lane.py"/>
        <source>Waveform of {title}</source>
        <translation>Wellenform von {title}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_stack.py"/>
        <source>Scroll the tracks</source>
        <translation>Spuren scrollen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Scroll in time</source>
        <translation>Zeit scrollen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <location filename="../../voicestudio/gui/views/waveform.py"/>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>Drag to move the point; double-click or Del removes it.</source>
        <translation>Ziehen, um den Punkt zu verschieben; Doppelklick oder Entf entfernt ihn.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>Volume curve: click to add a point, or drag it out of the line.</source>
        <translation>Lautstärkekurve: klicken, um einen Punkt hinzuzufügen, oder ihn aus der Linie ziehen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>It follows the speech on {} until it is changed by hand.</source>
        <translation>Sie folgt der Sprache auf {}, bis sie von Hand geändert wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/amount_bar.py"/>
        <source>Speech recorded so far</source>
        <translation>Bisher aufgenommene Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/amount_bar.py"/>
        <source>{seconds:.0f} of {wanted:.0f} s of speech</source>
        <translation>{seconds:.0f} von {wanted:.0f} s Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>One of the two models; which one was which is shown at the end</source>
        <translation>Eines der beiden Modelle; welches, wird am Ende gezeigt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>The other model</source>
        <translation>Das andere Modell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Round {number}: {ask}</source>
        <translation>Runde {number}: {ask}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Show Result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Start Again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Which sounds better?</source>
        <translation>Was klingt besser?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Listen to A and B.</source>
        <translation>Hören Sie A und B an.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>A Sounds Better</source>
        <translation>A klingt besser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>B Sounds Better</source>
        <translation>B klingt besser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>No Difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Six rounds tell something; {left} to go.</source>
        <translation>Sechs Runden sagen etwas aus; noch {left}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>Of {n} rounds you preferred your model in {personal} and the standard model in {base}; in {same} you heard no difference.</source>
        <extracomment>For one: Of {n} round you preferred your model in {personal} and the standard model in {base}; in {same} you heard no difference.</extracomment>
        <translation>
            <numerusform>In {n} Runde gaben Sie {personal}-mal Ihrem Modell und {base}-mal dem Standardmodell den Vorzug; {same}-mal hörten Sie keinen Unterschied.</numerusform>
            <numerusform>In {n} Runden gaben Sie {personal}-mal Ihrem Modell und {base}-mal dem Standardmodell den Vorzug; {same}-mal hörten Sie keinen Unterschied.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That is hardly chance: to you the standard model sounds better.</source>
        <translation>Das ist kaum Zufall: Für Sie klingt das Standardmodell besser.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>Use either.</source>
        <translation>Verwenden Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That may be chance: more rounds would tell.</source>
        <translation>Das kann Zufall sein: Mehr Runden würden es zeigen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That is hardly chance: to you your model sounds better.</source>
        <translation>Das ist kaum Zufall: Für Sie klingt Ihr Modell besser.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Cancel the training of “{name}”? Its progress is lost; your recordings stay. Pause keeps its progress.</source>
        <translation>Das Training von „{name}“ abbrechen? Der Fortschritt geht verloren; Ihre Aufnahmen bleiben. Pausieren behält den Fortschritt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Cancel Training</source>
        <translation>Training abbrechen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Keep Training</source>
        <translation>Weiter trainieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/clip_sound.py"/>
        <source>{original} is empty.</source>
        <translation>{original} ist leer.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>What was recorded in VoiceStudio to train a model, and the copies that training made of it and of the files that you chose. Your own files and the models that you kept stay.</source>
        <translation>Was in VoiceStudio zum Trainieren eines Modells aufgenommen wurde, und die Kopien, die das Training davon und von Ihren gewählten Dateien gemacht hat. Ihre eigenen Dateien und behaltenen Modelle bleiben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>There is nothing to delete.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recordings that are in use by a wizard or a training now are not listed.</source>
        <translation>Aufnahmen, die gerade ein Assistent oder ein Training benutzt, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Delete My Training Recordings</source>
        <translation>Meine Trainingsaufnahmen löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recordings made for training</source>
        <translation>Fürs Training gemachte Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>kept sound</source>
        <translation>aufbewahrter Ton</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Deleted: {described}.</source>
        <translation>Gelöscht: {described}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>not kept as a model yet</source>
        <translation>noch nicht als Modell behalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Delete {size}</source>
        <translation>{size} löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/folder_claim.py"/>
        <source>These recordings are open in another VoiceStudio: continue there, or close its wizard. Nothing was changed here.</source>
        <translation>Diese Aufnahmen sind in einem anderen VoiceStudio geöffnet: Machen Sie dort weiter oder schließen Sie den Assistenten dort. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Nothing leaves this computer. What you record stays in a folder of VoiceStudio until you delete it, and the finished model holds no recording.</source>
        <translation>Nichts verlässt diesen Computer. Was Sie aufnehmen, bleibt in einem Ordner von VoiceStudio, bis Sie es löschen, und das fertige Modell enthält keine Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>The training of “{}” has begun, so its goal is fixed; another model gets recordings and a training of its own.</source>
        <translation>Das Training von „{}“ hat begonnen, sein Ziel steht also fest; ein weiteres Modell bekommt eigene Aufnahmen und ein eigenes Training.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>{n} recordings for emotions, {began}</source>
        <extracomment>For one: {n} recording for emotions, {began}</extracomment>
        <translation>
            <numerusform>{n} Aufnahme für Emotionen, {began}</numerusform>
            <numerusform>{n} Aufnahmen für Emotionen, {began}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>&amp;Cleaner sound for my voice and room</source>
        <translation>&amp;Besserer Klang für meine Stimme und meinen Raum</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Enhance learns how you sound, and how your room and its noises sound. It can then clean your recordings better than the standard model; you are told whether it does.</source>
        <translation>„Sprache verbessern“ lernt, wie Sie, Ihr Raum und dessen Geräusche klingen. Ihre Aufnahmen können dann besser werden als mit dem Standardmodell; Sie erfahren, ob es so ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Needs one minute of speech, better three, recorded where it is quiet, and some seconds of your room. Training takes about ten minutes.</source>
        <translation>Braucht eine Minute Sprache, besser drei, in ruhiger Umgebung aufgenommen, und einige Sekunden Ihres Raums. Das Training dauert etwa zehn Minuten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>My voice with &amp;emotions</source>
        <translation>Meine Stimme mit &amp;Emotionen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Convert Emotion learns the pitch and sound of your voice, and how you sound in the moods that you act for it.</source>
        <translation>„Emotion umwandeln“ lernt Tonhöhe und Klang Ihrer Stimme, und wie Sie in den Stimmungen klingen, die Sie dafür spielen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Needs one minute of speech; best are short lines read neutrally and in some moods. Training takes about ten minutes.</source>
        <translation>Braucht eine Minute Sprache; am besten kurze Sätze, neutral und in einigen Stimmungen gelesen. Das Training dauert etwa zehn Minuten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>You began before: {described} can be used again.</source>
        <translation>Sie haben schon begonnen; wieder verwendbar: {described}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>You began {n} times before; the recordings can be used again:</source>
        <extracomment>For one: You began {n} time before; the recordings can be used again:</extracomment>
        <translation>
            <numerusform>Sie haben schon {n}-mal begonnen; die Aufnahmen können wieder verwendet werden:</numerusform>
            <numerusform>Sie haben schon {n}-mal begonnen; die Aufnahmen können wieder verwendet werden:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>dd MMMM, HH:mm</source>
        <comment>Qt's letters for a date</comment>
        <translation>d. MMMM, HH:mm</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>{n} recordings for cleaner sound, {began}</source>
        <extracomment>For one: {n} recording for cleaner sound, {began}</extracomment>
        <translation>
            <numerusform>{n} Aufnahme für besseren Klang, {began}</numerusform>
            <numerusform>{n} Aufnahmen für besseren Klang, {began}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>What do you want?</source>
        <translation>Was möchten Sie?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>From recordings of your voice VoiceStudio makes a model of your own.</source>
        <translation>Aus Aufnahmen Ihrer Stimme erstellt VoiceStudio ein eigenes Modell.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Show That Training</source>
        <translation>Dieses Training zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Begin Another Model</source>
        <translation>Weiteres Modell beginnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Earlier recordings</source>
        <translation>Frühere Aufnahmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>&amp;Use Them</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>“{name}” is being trained. You can record for another model meanwhile; its training can start when that one has ended or is paused.</source>
        <translation>„{name}“ wird gerade trainiert. Sie können inzwischen für ein weiteres Modell aufnehmen; dessen Training kann beginnen, wenn dieses beendet oder pausiert ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>The voice is one file: the model itself, its name, when and from how much speech it was made, and how much better it was measured to be. It holds no recording, and nothing leaves this computer. Voice &gt; Manage Voices… can rename, export and delete it.</source>
        <translation>Die Stimme ist eine Datei: das Modell selbst, sein Name, wann und aus wie viel Sprache es entstand und wie viel besser es gemessen wurde. Sie enthält keine Aufnahme, und nichts verlässt diesen Computer. Unter Stimme &gt; Stimmen verwalten… können Sie sie umbenennen, exportieren und löschen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>&amp;Delete my training recordings afterwards</source>
        <translation>Meine Trainingsaufnahmen danach &amp;löschen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>It is chosen as the Model of “{panel}”.</source>
        <translation>Es ist als Modell von „{panel}“ gewählt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Name and keep</source>
        <translation>Benennen und behalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Your model gets a name and a place in the lists.</source>
        <translation>Ihr Modell bekommt einen Namen und einen Platz in den Listen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>“{name}” is kept. {where}</source>
        <translation>„{name}“ ist gespeichert. {where}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Deleted: {described}. Your own files were not touched.</source>
        <translation>Gelöscht: {described}. Ihre eigenen Dateien wurden nicht berührt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>{n} recordings and the copies made for training, {size}</source>
        <extracomment>For one: {n} recording and the copies made for training, {size}</extracomment>
        <translation>
            <numerusform>{n} Aufnahme und die Trainingskopien, {size}</numerusform>
            <numerusform>{n} Aufnahmen und die Trainingskopien, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>the copies made for training, {size}</source>
        <translation>die Trainingskopien, {size}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/left_trainings.py"/>
        <source>{path} could not be removed ({reason}).</source>
        <translation>{path} konnte nicht entfernt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>&amp;Keep it anyway: it stays marked as not better</source>
        <translation>Trotzdem &amp;behalten: Es bleibt als nicht besser markiert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>A model that measures worse than the standard one is not kept.</source>
        <translation>Ein Modell, das schlechter als das Standardmodell gemessen wird, wird nicht behalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>As you recorded it</source>
        <translation>Wie Sie es aufgenommen haben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Standard Model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>By the model that everybody has</source>
        <translation>Mit dem Modell, das alle haben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Your Model</source>
        <translation>Ihr Modell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>By the model that learnt your voice</source>
        <translation>Mit dem Modell, das Ihre Stimme gelernt hat</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Listen and decide</source>
        <translation>Anhören und entscheiden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentences of yours that the model was not trained on, all equally loud.</source>
        <translation>Sätze von Ihnen, mit denen das Modell nicht trainiert wurde, alle gleich laut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentence to listen to</source>
        <translation>Satz zum Anhören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Compare &amp;blind</source>
        <translation>&amp;Blind vergleichen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Hear both models without knowing which is which</source>
        <translation>Beide Modelle hören, ohne zu wissen, welches es ist</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentence {number} of {count}</source>
        <translation>Satz {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Train Longer…</source>
        <translation>Länger trainieren…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Choose more time and train again; the present model is replaced</source>
        <translation>Mehr Zeit wählen und erneut trainieren; das jetzige Modell wird ersetzt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Record More</source>
        <translation>Mehr aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>{sentence}: {mood}</source>
        <translation>{sentence}: {mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>There are no sentences to listen to in this training.</source>
        <translation>In diesem Training gibt es keine Sätze zum Anhören.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Measured against the standard model: {text}.</source>
        <translation>Im Vergleich zum Standardmodell gemessen: {text}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Voices (*{suffix})</source>
        <translation>Stimmen (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>There are no voices of your own yet. Train one on a minute or more of your speech: it cleans up your voice in your room better, or lets your voice sound happier or sadder. Or import the file of a voice that was exported.</source>
        <translation>Noch gibt es keine eigenen Stimmen. Trainieren Sie eine mit mindestens einer Minute Sprache: Sie verbessert Ihre Stimme in Ihrem Raum noch mehr oder lässt sie fröhlicher oder trauriger klingen. Oder importieren Sie die Datei einer exportierten Stimme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>File: {path}</source>
        <translation>Datei: {path}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Manage Voices</source>
        <translation>Stimmen verwalten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Details of the voice</source>
        <translation>Details der Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Delete {name}? It cannot be brought back; recordings that were made with it stay as they are.</source>
        <translation>{name} löschen? Das lässt sich nicht rückgängig machen; damit erstellte Aufnahmen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Export Voice</source>
        <translation>Stimme exportieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Import Voice</source>
        <translation>Stimme importieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Checking the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Figures: {figures}</source>
        <translation>Werte: {figures}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/material_checks.py"/>
        <source>{name} is not in {parent} any more: put it back or remove it.</source>
        <translation>{name} ist nicht mehr in {parent}: Legen Sie sie zurück oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/material_checks.py"/>
        <source>{name} is shorter than it was: choose it again.</source>
        <translation>{name} ist kürzer als zuvor: Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_choice.py"/>
        <source>Each short line is read neutrally and then in each of these moods. Without any the model still learns your pitch and sound, from plain sentences.</source>
        <translation>Jeder kurze Satz wird neutral und dann in jeder dieser Stimmungen gelesen. Ohne sie lernt das Modell immer noch Ihre Tonhöhe und Ihren Klang aus einfachen Sätzen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_choice.py"/>
        <source>Moods you want to act (optional)</source>
        <translation>Stimmungen, die Sie spielen möchten (optional)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>sounds {mood}</source>
        <translation>klingt {mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>sounds a little {mood}</source>
        <translation>klingt etwas {mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>{mood} is not heard</source>
        <translation>{mood} ist nicht zu hören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The morning train was late again, so we walked along the river instead.</source>
        <translation>Der Frühzug kam heute wieder zu spät, also gingen wir am Fluss entlang.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Could you measure the height of the garage before you buy the paint?</source>
        <translation>Könnten Sie die Höhe der Garage messen, bevor Sie die Farbe kaufen?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>She keeps a jar of ginger biscuits on the third shelf, behind the flour.</source>
        <translation>Sie bewahrt ein Glas Ingwerkekse im dritten Regal auf, gleich hinter dem Mehl.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>A cheerful crowd gathered around the old lighthouse to watch the fireworks.</source>
        <translation>Eine fröhliche Menge versammelte sich am alten Leuchtturm zum Feuerwerk.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>My brother thinks that both of these paths lead to the north of the village.</source>
        <translation>Mein Bruder glaubt, dass beide Wege in den Norden des Dorfes führen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>We usually have a choice of soup, fish, or roast chicken on Thursdays.</source>
        <translation>Donnerstags gibt es meistens Suppe, gebratenen Fisch oder Hühnchen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The judge asked the young witness to describe the voice he had heard.</source>
        <translation>Die Richterin bat den jungen Zeugen, die fremde Stimme zu beschreiben.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Zebras, giraffes and buffaloes share the water when the dry season begins.</source>
        <translation>Zebras, Giraffen und Büffel teilen sich das Wasser, wenn die Dürre beginnt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>How long does it take to boil an egg at the top of a mountain?</source>
        <translation>Wie lange kocht man eigentlich ein Ei auf dem Gipfel eines hohen Berges?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Put the blue cushion beside the fire and pour yourself a cup of tea.</source>
        <translation>Leg das blaue Kissen neben den Ofen und gieß dir eine Tasse Tee ein.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The engineer adjusted the valve until the pressure finally went down.</source>
        <translation>Die Ingenieurin verstellte das Ventil, bis der Druck endlich nachließ.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Nobody noticed the tiny spider that was crossing the kitchen ceiling.</source>
        <translation>Niemand bemerkte die winzige Spinne, die über die Küchendecke kroch.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I would rather go to the theatre than stay at home and watch television.</source>
        <translation>Ich gehe lieber ins Theater, als zu Hause vor dem Fernseher zu sitzen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Fresh snow had covered the churchyard, and every sound was strangely soft.</source>
        <translation>Frischer Schnee bedeckte den Kirchhof, und jedes Geräusch klang seltsam weich.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Please write down the number: seven, four, nine, double three, eight, two.</source>
        <translation>Bitte notieren Sie die Nummer: sieben, vier, neun, zwölf, acht, fünf, zwei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The wooden bridge creaked loudly as the heavy wagon rolled across it.</source>
        <translation>Die hölzerne Brücke knarrte laut, als der schwere Wagen darüberrollte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>What a beautiful garden you have, and how clever to grow beans in barrels!</source>
        <translation>Was für ein schöner Garten, und wie klug, Bohnen in Fässern zu ziehen!</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Her father taught geography for thirty years at a school near the harbour.</source>
        <translation>Ihr Vater lehrte dreißig Jahre lang Erdkunde an einer Schule am Hafen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>When the power failed, we lit some candles and told each other stories.</source>
        <translation>Als der Strom ausfiel, zündeten wir Kerzen an und erzählten Geschichten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>This jacket is far too large, but the leather gloves fit me perfectly.</source>
        <translation>Diese Jacke ist viel zu groß, aber die Lederhandschuhe passen mir genau.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The chef chopped an onion, crushed some garlic, and heated the oil.</source>
        <translation>Der Koch hackte eine Zwiebel, zerdrückte Knoblauch und erhitzte das Öl.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Is it true that the museum opens at noon and closes at a quarter past five?</source>
        <translation>Stimmt es, dass das Museum mittags öffnet und um Viertel nach fünf schließt?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>A flock of geese flew low over the marsh and vanished into the fog.</source>
        <translation>Ein Schwarm Gänse flog tief über das Moor und verschwand im dichten Nebel.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>You can either join us now or catch the next bus from the market square.</source>
        <translation>Sie können gleich mitkommen oder den nächsten Bus vom Marktplatz nehmen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The boy pushed his bicycle up the hill, because the chain had come loose.</source>
        <translation>Der Junge schob sein Fahrrad den Hügel hinauf, weil die Kette ab war.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>In the autumn, leaves turn yellow, orange and brown before they fall.</source>
        <translation>Im Herbst färben sich die Blätter gelb, orange und braun, ehe sie fallen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They were enjoying the view when a huge wave splashed over the wall.</source>
        <translation>Sie genossen die Aussicht, als eine riesige Welle über die Mauer schlug.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Television changed the way people heard the news, and so did the radio.</source>
        <translation>Das Fernsehen veränderte, wie Menschen Neues erfuhren, und das Radio auch.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>My aunt Beth has invited thirteen guests, though her table seats only six.</source>
        <translation>Meine Tante Käthe hat dreizehn Gäste eingeladen, aber nur sechs Stühle.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Why should we hurry, if the concert does not begin for another hour?</source>
        <translation>Warum die Eile, wenn das Konzert doch erst in einer Stunde anfängt?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The doctor gave him good advice: sleep well, eat slowly, and laugh often.</source>
        <translation>Der Arzt riet ihm: gut schlafen, langsam essen und möglichst oft lachen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>An unusual noise woke the dog, who jumped up and barked at the door.</source>
        <translation>Ein ungewöhnliches Geräusch weckte den Hund, der aufsprang und bellte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Sugar, salt, pepper, cheese and a dozen eggs: is there anything else?</source>
        <translation>Zucker, Salz, Pfeffer, Käse und zehn Eier: Brauchen wir sonst noch etwas?</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>He found a polished stone on the beach and gave it to his youngest child.</source>
        <translation>Er fand am Strand einen glatten Stein und schenkte ihn seiner Jüngsten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The pilot thanked the passengers and wished everyone a pleasant evening.</source>
        <translation>Der Pilot dankte den Passagieren und wünschte allen einen schönen Abend.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Growing wheat in this region requires patience, machines and plenty of rain.</source>
        <translation>Weizen anzubauen verlangt hier Geduld, gute Maschinen und reichlich Regen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They chose a quiet road through the woods to avoid the motorway.</source>
        <translation>Sie wählten eine ruhige Straße durch den Wald, um die Autobahn zu meiden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>If you hold the shell close to your ear, you may think you hear the ocean.</source>
        <translation>Hältst du die Muschel dicht ans Ohr, so glaubst du, das Meer zu hören.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>On a clear night, the moon throws long shadows across the empty yard.</source>
        <translation>In klaren Nächten wirft der Mond lange Schatten über den leeren Hof.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Thank you for reading all of this aloud; the last sentence is behind you now.</source>
        <translation>Danke, dass Sie all das vorgelesen haben; der letzte Satz liegt hinter Ihnen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They told me about it this morning.</source>
        <translation>Sie haben es mir heute früh erzählt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The letter arrived while you were out.</source>
        <translation>Der Brief kam, als du unterwegs warst.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I never thought it would end like this.</source>
        <translation>Ich hätte nie gedacht, dass es so endet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Look who is standing at the door.</source>
        <translation>Schau mal, wer da vor der Tür steht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>We are going home tomorrow evening.</source>
        <translation>Wir fahren morgen Abend nach Hause.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>That is the third time this week.</source>
        <translation>Das ist schon das dritte Mal diese Woche.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>She said it right in front of everyone.</source>
        <translation>Sie hat es direkt vor allen gesagt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I have been waiting here for an hour.</source>
        <translation>Ich warte hier schon seit einer Stunde.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>You should have seen his face.</source>
        <translation>Du hättest sein Gesicht sehen sollen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Nobody knows what will happen now.</source>
        <translation>Niemand weiß, was jetzt passieren wird.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>It has been raining since we left.</source>
        <translation>Es regnet, seit wir losgefahren sind.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>So that was your plan all along.</source>
        <translation>Das war also die ganze Zeit dein Plan.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Keeping it…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>&amp;Another Sentence</source>
        <translation>&amp;Anderer Satz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>To read aloud: {line}</source>
        <translation>Zum Vorlesen: {line}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Recording, {recorded}. {advice}</source>
        <translation>Aufnahme läuft, {recorded}. {advice}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>{mood}: {name}</source>
        <translation>{mood}: {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>Recording {number}</source>
        <translation>Aufnahme {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>Selection {number}</source>
        <translation>Auswahl {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>{name} (a part)</source>
        <translation>{name} (ein Teil)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>little speech</source>
        <translation>wenig Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>very quiet</source>
        <translation>sehr leise</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>cut off (clipping)</source>
        <translation>übersteuert (Clipping)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>background noise</source>
        <translation>mit Hintergrundgeräusch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>reverb</source>
        <translation>hallig</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>two voices</source>
        <translation>zwei Stimmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>no high tones</source>
        <translation>ohne Höhen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>music</source>
        <translation>mit Musik</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>nothing heard</source>
        <translation>nichts zu hören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>somebody speaks</source>
        <translation>jemand spricht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Not usable: {problems}</source>
        <translation>Nicht brauchbar: {problems}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>no speech</source>
        <translation>ohne Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Do not speak. Let the usual noises of the room be heard (fan, street, computer) for 10 to {longest_seconds} s; it stops automatically.</source>
        <translation>Sprechen Sie nicht. Lassen Sie die üblichen Geräusche des Raums (Lüfter, Straße, Computer) 10 bis {longest_seconds} s hören; es stoppt automatisch.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>{seconds:.0f} s of the room alone were found in your recordings. That will do, but a recording of 10 to 30 s teaches more.</source>
        <translation>{seconds:.0f} s reiner Raumton wurden in Ihren Aufnahmen gefunden. Das genügt, aber eine Aufnahme von 10 bis 30 s lehrt mehr.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Your room</source>
        <translation>Ihr Raum</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>The sound of the room without speech: that is what Enhance is to take away.</source>
        <translation>Der Klang des Raums ohne Sprache: Das soll „Sprache verbessern“ entfernen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>&amp;Found automatically in the pauses</source>
        <translation>&amp;Automatisch in den Pausen gefunden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>A &amp;recording of the room</source>
        <translation>Eine Aufnahme des &amp;Raums</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Record the room</source>
        <translation>Raum aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>R&amp;ecord</source>
        <translation>Auf&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Choose a F&amp;ile…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Looking for pauses: {seconds:.0f} s so far…</source>
        <translation>Pausen werden gesucht: bisher {seconds:.0f} s…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>{seconds:.0f} s of the room alone were found in your recordings: enough.</source>
        <translation>{seconds:.0f} s reiner Raumton wurden in Ihren Aufnahmen gefunden: genug.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Recorded here</source>
        <translation>Hier aufgenommen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Good: {quiet_seconds:.0f} s of the room.</source>
        <translation>Gut: {quiet_seconds:.0f} s Raumton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>A Recording of Your Room</source>
        <translation>Aufnahme Ihres Raums</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/running_training.py"/>
        <source>{folder} cannot be made ({reason}).</source>
        <translation>{folder} kann nicht erstellt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Record A&amp;gain</source>
        <translation>Erneut auf&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recordings of the voice</source>
        <translation>Aufnahmen der Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>Nothing was recorded: try again.</source>
        <translation>Nichts wurde aufgenommen: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>A recording could not be deleted ({error}).</source>
        <translation>Eine Aufnahme konnte nicht gelöscht werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>The computer was too slow, so a little sound is missing.</source>
        <translation>Der Computer war zu langsam, daher fehlt etwas Ton.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_recorder.py"/>
        <source>A recording is being made in the window: end it first.</source>
        <translation>Im Fenster läuft gerade eine Aufnahme: Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Longer is better, but the first minutes bring the most. You can continue working meanwhile; a computer that is busy then learns less in that time.</source>
        <translation>Länger ist besser, aber die ersten Minuten bringen am meisten. Sie können inzwischen weiterarbeiten; ein ausgelasteter Computer lernt dann in der Zeit weniger.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>{n:g} minutes</source>
        <extracomment>For one: {n:g} minute</extracomment>
        <translation>
            <numerusform>{n:g} Minute</numerusform>
            <numerusform>{n:g} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>5 minutes: a quick try</source>
        <translation>5 Minuten: ein schneller Versuch</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>20 minutes</source>
        <translation>20 Minuten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>40 minutes</source>
        <translation>40 Minuten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Start Training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Train for &amp;at most</source>
        <translation>Trainieren für &amp;höchstens</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Cancel Training…</source>
        <translation>Training abbrechen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>The trained model is deleted; your recordings stay</source>
        <translation>Das trainierte Modell wird gelöscht; Ihre Aufnahmen bleiben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Train Again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>“{}” is being trained. Two trainings at once would both take longer than one after the other.</source>
        <translation>„{}“ wird gerade trainiert. Zwei Trainings zugleich würden beide länger dauern als nacheinander.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The recordings have changed since this training began: Train Again learns from all of them.</source>
        <translation>Die Aufnahmen haben sich seit Beginn dieses Trainings geändert: „Neu trainieren“ lernt aus allen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Only your usual pitch is learnt, which takes a minute or two; go back and act some lines for it to learn how you sound in a mood.</source>
        <translation>Nur Ihre übliche Tonhöhe wird gelernt, was ein, zwei Minuten dauert; gehen Sie zurück und spielen Sie einige Sätze, damit es lernt, wie Sie in einer Stimmung klingen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>“{name}”, from {n} recordings of your voice.</source>
        <extracomment>For one: “{name}”, from {n} recording of your voice.</extracomment>
        <translation>
            <numerusform>„{name}“, aus {n} Aufnahme Ihrer Stimme.</numerusform>
            <numerusform>„{name}“, aus {n} Aufnahmen Ihrer Stimme.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Your Recording</source>
        <translation>Ihre Aufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>A sentence that was kept aside, as you recorded it</source>
        <translation>Ein zurückgehaltener Satz, wie Sie ihn aufgenommen haben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The same sentence by the model that everybody has</source>
        <translation>Derselbe Satz mit dem Modell, das alle haben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The same sentence by your model as it is now</source>
        <translation>Derselbe Satz mit Ihrem Modell, wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The model learns your voice. You can close this window meanwhile: it goes on.</source>
        <translation>Das Modell lernt Ihre Stimme. Sie können dieses Fenster inzwischen schließen: Es läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>How it sounds so far, all equally loud:</source>
        <translation>Wie es bisher klingt, alles gleich laut:</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Training error (loss)</source>
        <translation>Trainingsfehler (Loss)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>standard model {figure} (dashed)</source>
        <translation>Standardmodell {figure} (gestrichelt)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Sentences kept aside: {words} {figure}, {standard}</source>
        <translation>Zurückgehaltene Sätze: {words} {figure}, {standard}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>{words}: {loss:.3f}, the lower the better</source>
        <translation>{words}: {loss:.3f}, je kleiner, desto besser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Quality of sentences that were kept aside</source>
        <translation>Qualität zurückgehaltener Sätze</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Sentences kept aside: {words}, {standard}</source>
        <translation>Zurückgehaltene Sätze: {words}, {standard}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Curves are drawn here once the training has begun.</source>
        <translation>Hier werden Kurven gezeichnet, sobald das Training begonnen hat.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained.</source>
        <translation>Ihre Stimme „{name}“ ist trainiert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained, but it is not better than the standard model.</source>
        <translation>Ihre Stimme „{name}“ ist trainiert, aber nicht besser als das Standardmodell.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>The training of “{name}” has not ended: it can go on from where it was.</source>
        <translation>Das Training von „{name}“ ist nicht beendet: Es kann dort weitergehen, wo es war.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained, but neither kept nor discarded.</source>
        <translation>Ihre Stimme „{name}“ ist trainiert, aber weder behalten noch verworfen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Show Why</source>
        <translation>Grund zeigen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training did not stop in time and was ended: it can go on from its last save.</source>
        <translation>Das Training stoppte nicht rechtzeitig und wurde beendet: Es kann beim letzten Speichern weitergehen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training ended unexpectedly ({because}).</source>
        <translation>Das Training endete unerwartet ({because}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training needed more memory than there is: close other programs, then go on.</source>
        <translation>Das Training brauchte mehr Arbeitsspeicher, als da ist: Schließen Sie andere Programme und machen Sie dann weiter.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training was ended by the system or another program, perhaps because memory ran short: close other programs, then go on from where it was saved.</source>
        <translation>Das Training wurde vom System oder einem anderen Programm beendet, vielleicht aus Speichermangel: Schließen Sie andere Programme und machen Sie dort weiter, wo es gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>signal {code}</source>
        <translation>Signal {code}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training could not be started: {reason}.</source>
        <translation>Das Training konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>&amp;Pause Training</source>
        <translation>Training &amp;pausieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>&amp;Continue Training</source>
        <translation>Training &amp;fortsetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Cancel &amp;Training…</source>
        <translation>&amp;Training abbrechen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Training of {name}: {state}</source>
        <translation>Training von {name}: {state}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Open the training of “{name}”</source>
        <translation>Training von „{name}“ öffnen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>“{}” is being trained with these recordings; cancel its training to change them, or wait for its end.</source>
        <translation>„{}“ wird gerade mit diesen Aufnahmen trainiert; brechen Sie das Training ab, um sie zu ändern, oder warten Sie das Ende ab.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Getting the recordings ready</source>
        <translation>Aufnahmen werden vorbereitet</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Comparing with the standard model</source>
        <translation>Vergleich mit dem Standardmodell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>{stage}: {percent}</source>
        <translation>{stage}: {percent}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Closing: the training is being saved…</source>
        <translation>Wird geschlossen: Das Training wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Paused at {percent}; everything is saved</source>
        <translation>Pausiert bei {percent}; alles ist gespeichert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Stopped by a problem</source>
        <translation>Durch ein Problem gestoppt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Time is up: comparing the models</source>
        <translation>Zeit abgelaufen: Die Modelle werden verglichen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Going on from {percent}…</source>
        <translation>Weiter ab {percent}…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Paused; everything is saved</source>
        <translation>Pausiert; alles ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Delete these {n} recordings from the disk?</source>
        <extracomment>For one: Delete this recording from the disk?</extracomment>
        <translation>
            <numerusform>Diese Aufnahme vom Datenträger löschen?</numerusform>
            <numerusform>Diese {n} Aufnahmen vom Datenträger löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Your voice</source>
        <translation>Ihre Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read aloud, or choose recordings in which only you speak, without music.</source>
        <translation>Lesen Sie vor oder wählen Sie Aufnahmen, in denen nur Sie sprechen, ohne Musik.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Record yourself</source>
        <translation>Selbst aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>&amp;Record</source>
        <translation>Auf&amp;nehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Add &amp;Files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Recordings of your voice; they can also be dropped on this page</source>
        <translation>Aufnahmen Ihrer Stimme; Sie können sie auch auf diese Seite ziehen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>From the &amp;Window</source>
        <translation>Aus dem &amp;Fenster</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Parts of the recording that is open in the window</source>
        <translation>Teile der Aufnahme, die im Fenster geöffnet ist</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>The &amp;Selection</source>
        <translation>Die &amp;Auswahl</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All &amp;Regions</source>
        <translation>Alle &amp;Bereiche</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All of the Re&amp;cording</source>
        <translation>Die ganze A&amp;ufnahme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>in your usual voice</source>
        <translation>in Ihrer üblichen Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read this aloud, once more, {how}:</source>
        <translation>Lesen Sie dies noch einmal vor, {how}:</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read this aloud, {how}:</source>
        <translation>Lesen Sie dies vor, {how}:</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Recordings of Your Voice</source>
        <translation>Aufnahmen Ihrer Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>neutrally</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>as if you were {mood}</source>
        <translation>als wären Sie {mood}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All {n} &amp;Regions</source>
        <extracomment>For one: All {n} &amp;Regions</extracomment>
        <translation>
            <numerusform>{n} &amp;Bereich</numerusform>
            <numerusform>Alle {n} &amp;Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Files that you chose only leave the list.</source>
        <translation>Von Ihnen gewählte Dateien verlassen nur die Liste.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Measured gain</source>
        <translation>Gemessener Gewinn</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not better: {measured}</source>
        <translation>Nicht besser: {measured}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not better</source>
        <translation>Nicht besser</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_wizard.py"/>
        <source>Train on My Voice</source>
        <translation>Mit meiner Stimme trainieren</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_page.py"/>
        <source>{title} – step {step} of {steps}</source>
        <translation>{title} – Schritt {step} von {steps}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_state.py"/>
        <source>My Voice</source>
        <translation>Meine Stimme</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_state.py"/>
        <source>The training's folder cannot be made ({reason}).</source>
        <translation>Der Trainingsordner kann nicht erstellt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/compact_widgets.py"/>
        <source>Scroll the panel</source>
        <translation>Bedienfeld scrollen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/curve_field.py"/>
        <source>{description} Drag points up and down; Delete makes it flat again.</source>
        <translation>{description} Punkte auf und ab ziehen; Entf macht die Kurve wieder flach.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Rescan audio outputs</source>
        <translation>Audioausgänge neu suchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Rescan audio inputs</source>
        <translation>Audioeingänge neu suchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Audio output</source>
        <translation>Audioausgang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Where you hear the recording</source>
        <translation>Wo Sie die Aufnahme hören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>No audio device</source>
        <translation>Kein Audiogerät</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Audio input</source>
        <translation>Audioeingang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>What you record from</source>
        <translation>Wovon Sie aufnehmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>No audio input</source>
        <translation>Kein Audioeingang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Look for audio devices again</source>
        <translation>Erneut nach Audiogeräten suchen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/disclosure.py"/>
        <source>{title} (shown)</source>
        <translation>{title} (gezeigt)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/disclosure.py"/>
        <source>{title} (hidden)</source>
        <translation>{title} (verborgen)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/gain_meter.py"/>
        <source>Gain of the effect that is heard</source>
        <translation>Verstärkung des gehörten Effekts</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/gain_meter.py"/>
        <source>How far the effect turns the sound down or up now, without make-up gain</source>
        <translation>Wie weit der Effekt den Ton gerade absenkt oder anhebt, ohne Aufholverstärkung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/keys.py"/>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>momentary</source>
        <translation>Momentan</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>short-term</source>
        <translation>Kurzzeit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>integrated</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>true peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>{label}, reset</source>
        <translation>{label}, zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>Loudness in LUFS: M of the last 0.4 s, S of the last 3 s, I of everything since it began, and TP, the highest true peak in dBTP. Click to reset.</source>
        <translation>Lautheit in LUFS: M der letzten 0,4 s, S der letzten 3 s, I von allem seit Beginn und TP, der höchste True Peak in dBTP. Klicken zum Zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <location filename="../../voicestudio/gui/widgets/offer_bar.py"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Peak {peak_db:.0f} dBFS</source>
        <translation>Spitze {peak_db:.0f} dBFS</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Output level</source>
        <translation>Ausgangspegel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Level of what you hear: peak (line), RMS (bright), clip light. Click to reset.</source>
        <translation>Pegel dessen, was Sie hören: Spitze (Linie), RMS (hell), Übersteuerungsanzeige. Klicken zum Zurücksetzen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Applies to the selection, or to everything when nothing is selected.</source>
        <translation>Wirkt auf die Auswahl, oder auf alles, wenn nichts ausgewählt ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Louder by</source>
        <translation>Lauter um</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Loudest peak at</source>
        <translation>Lauteste Spitze bei</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Insert Silence</source>
        <translation>Stille einfügen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Put in at the cursor, or before the selection; what follows moves back.</source>
        <translation>Kommt an den Cursor oder vor die Auswahl; was folgt, rückt nach hinten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Of the silence before the first and after the last sound of the recording.</source>
        <translation>Von der Stille vor dem ersten und nach dem letzten Ton der Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/offer_bar.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Restore Defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Reset everything below More</source>
        <translation>Alles unter „Mehr“ auf den Standard setzen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>{curve}: flat again</source>
        <translation>{curve}: wieder flach</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>{kind}: {text}</source>
        <translation>{kind}: {text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/progress_strip.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>Drag the points. The wheel makes a bell narrower or wider; a double-click sets a point back.</source>
        <translation>Ziehen Sie die Punkte. Das Mausrad macht eine Glocke schmaler oder breiter; ein Doppelklick setzt einen Punkt zurück.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>Frequency response. {told}</source>
        <translation>Frequenzgang. {told}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/small_meter.py"/>
        <source>Level of this track in the mix while it plays: peak, and RMS brighter</source>
        <translation>Pegel dieser Spur im Mix beim Abspielen: Spitze, RMS heller</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/strip_stack.py"/>
        <source>Scroll the strips</source>
        <translation>Streifen scrollen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/time_field.py"/>
        <source>{label}. Type a time such as 1:23.5, or as it is written here, and press Enter.</source>
        <translation>{label}. Geben Sie eine Zeit wie 1:23.5 ein, oder so, wie sie hier steht, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/blocks.py"/>
        <location filename="../../voicestudio/inference/pieces.py"/>
        <location filename="../../voicestudio/inference/sequential_rendering.py"/>
        <source>The selection is empty: select the sound that the effect is for.</source>
        <translation>Die Auswahl ist leer: Wählen Sie den Ton aus, für den der Effekt gedacht ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/blocks.py"/>
        <location filename="../../voicestudio/inference/pieces.py"/>
        <location filename="../../voicestudio/inference/sequential_rendering.py"/>
        <source>{label} returned unusable sound; nothing was changed.</source>
        <translation>{label} lieferte unbrauchbaren Ton; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>{label} cannot be heard while playing.</source>
        <translation>{label} ist beim Abspielen nicht zu hören.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>There is not enough memory for this effect: close other programs or choose another device.</source>
        <translation>Für diesen Effekt reicht der Speicher nicht: Schließen Sie andere Programme oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>The effect “{name}” failed: {reason}</source>
        <translation>Der Effekt „{name}“ ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/device.py"/>
        <source>There is no device “{choice}”: choose one of {names}.</source>
        <translation>Es gibt kein Gerät „{choice}“: Wählen Sie {names}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/device.py"/>
        <source>No CUDA device was found on this computer: choose CPU or automatic.</source>
        <translation>Auf diesem Computer wurde kein CUDA-Gerät gefunden: Wählen Sie CPU oder automatisch.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/engine.py"/>
        <source>The effect stopped because of an error in the program: {error}</source>
        <translation>Der Effekt stoppte wegen eines Programmfehlers: {error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>The inference process cannot be started: {error}.</source>
        <translation>Der Rechenprozess kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>it was killed, perhaps for lack of memory</source>
        <translation>er wurde beendet, vielleicht aus Speichermangel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>The inference process ended unexpectedly ({reason}); nothing was changed, try again.</source>
        <translation>Der Rechenprozess endete unerwartet ({reason}); nichts wurde geändert, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/output.py"/>
        <source>The result cannot be written to {folder}: check that the disk is not full and that the folder may be written.</source>
        <translation>Das Ergebnis kann nicht in {folder} geschrieben werden: Prüfen Sie, ob der Datenträger Platz hat und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/output.py"/>
        <source>The disk is too full for the result: {needed:.0f} MB are needed in {folder} and {free:.0f} MB are free.</source>
        <translation>Der Datenträger ist für das Ergebnis zu voll: {needed:.0f} MB werden in {folder} gebraucht, {free:.0f} MB sind frei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/take_folder.py"/>
        <source>Results cannot be kept in the cache folder: {error}.</source>
        <translation>Ergebnisse können nicht im Cache-Ordner aufbewahrt werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/checkpoint.py"/>
        <source>a VoiceStudio enhancer</source>
        <translation>ein Verbesserungsnetz von VoiceStudio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/emotion_checkpoint.py"/>
        <source>an emotion converter</source>
        <translation>ein Emotionswandler</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is missing: check its name or restore it.</source>
        <translation>Die Modelldatei {path} fehlt: Prüfen Sie ihren Namen oder stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is damaged: choose another or restore it.</source>
        <translation>Die Modelldatei {path} ist beschädigt: Wählen Sie eine andere oder stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is missing: reinstall VoiceStudio or restore it.</source>
        <translation>Die Modelldatei {path} fehlt: Installieren Sie VoiceStudio neu oder stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is damaged: reinstall VoiceStudio or restore it.</source>
        <translation>Die Modelldatei {path} ist beschädigt: Installieren Sie VoiceStudio neu oder stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is not {kind}.</source>
        <translation>Die Modelldatei {path} ist nicht {kind}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/recogniser_checkpoint.py"/>
        <source>a recogniser of emotions</source>
        <translation>ein Emotionserkenner</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the folder {parent} is missing</source>
        <translation>der Ordner {parent} fehlt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>you may not write to the folder {parent}</source>
        <translation>Sie dürfen nicht in den Ordner {parent} schreiben</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the system allows no such name</source>
        <translation>das System lässt einen solchen Namen nicht zu</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a device or pipe</source>
        <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/armed_input.py"/>
        <source>The input “{wanted}” is not there any more: choose another input.</source>
        <translation>Der Eingang „{wanted}“ ist nicht mehr da: Wählen Sie einen anderen Eingang.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/capture_stream.py"/>
        <source>“{name}” has no input {first}: choose another one.</source>
        <translation>„{name}“ hat keinen Eingang {first}: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/capture_stream.py"/>
        <source>The input “{name}” could not be started: choose another input, or close the program that uses it.</source>
        <translation>Der Eingang „{name}“ konnte nicht gestartet werden: Wählen Sie einen anderen Eingang oder schließen Sie das Programm, das ihn benutzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/input_monitor.py"/>
        <source>The input cannot be monitored on “{name}”: choose another output device.</source>
        <translation>Der Eingang kann auf „{name}“ nicht mitgehört werden: Wählen Sie ein anderes Ausgabegerät.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/playback_stream.py"/>
        <source>The audio device “{name}” could not be started: choose another output device, or close the program that uses it.</source>
        <translation>Das Audiogerät „{name}“ konnte nicht gestartet werden: Wählen Sie ein anderes Ausgabegerät oder schließen Sie das Programm, das es benutzt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>No audio output device was found: connect one, then play again.</source>
        <translation>Es wurde kein Audio-Ausgabegerät gefunden: Schließen Sie eines an und spielen Sie erneut ab.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>The audio device stopped working: connect it again or choose another, then press Play.</source>
        <translation>Das Audiogerät funktioniert nicht mehr: Schließen Sie es neu an oder wählen Sie ein anderes, und drücken Sie dann „Abspielen“.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>The audio device “{name}” is not there any more: choose another output device.</source>
        <translation>Das Audiogerät „{name}“ ist nicht mehr da: Wählen Sie ein anderes Ausgabegerät.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>Playback stopped: {error}.</source>
        <translation>Wiedergabe gestoppt: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>No audio input was found: connect a microphone and look for it again.</source>
        <translation>Es wurde kein Audioeingang gefunden: Schließen Sie ein Mikrofon an und suchen Sie erneut danach.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>The input stopped working, perhaps because it was unplugged: choose another one.</source>
        <translation>Der Eingang funktioniert nicht mehr, vielleicht wurde er getrennt: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>The input stopped working, perhaps because it was unplugged: everything recorded until then is kept.</source>
        <translation>Der Eingang funktioniert nicht mehr, vielleicht wurde er getrennt: Alles bis dahin Aufgenommene bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>The disk is full, so recording stopped: everything up to here is kept.</source>
        <translation>Der Datenträger ist voll, daher wurde die Aufnahme gestoppt: Alles bis hier bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>The recording cannot be written ({reason}): the sound before is kept.</source>
        <translation>Die Aufnahme kann nicht geschrieben werden ({reason}): Der Ton davor bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>Recording stopped: {error}.</source>
        <translation>Aufnahme gestoppt: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>PESQ (ITU-T P.862.2, 1 to 4.6)</source>
        <translation>PESQ (ITU-T P.862.2, 1 bis 4,6)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>SI-SDR</source>
        <translation>SI-SDR</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>less noise and room</source>
        <translation>weniger Rauschen und Raumhall</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>PESQ on the voices of others</source>
        <translation>PESQ bei fremden Stimmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>clarity of other voices</source>
        <translation>Klarheit fremder Stimmen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>STOI (0 to 1)</source>
        <translation>STOI (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>intelligibility</source>
        <translation>Verständlichkeit</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Less error in pitch, range, length and spectrum than is usual with unknown voices</source>
        <translation>Weniger Fehler in Tonhöhe, Umfang, Länge und Spektrum als bei unbekannten Stimmen üblich</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>likeness to your acting</source>
        <translation>Nähe zu Ihrem Spiel</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Median pitch</source>
        <translation>Mittlere Tonhöhe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your pitch</source>
        <translation>näher an Ihrer Tonhöhe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source> semitones</source>
        <translation> Halbtöne</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Log of the pitch's spread</source>
        <translation>Logarithmus des Tonhöhenumfangs</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your range</source>
        <translation>näher an Ihrem Umfang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Log of the length</source>
        <translation>Logarithmus der Länge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your pace</source>
        <translation>näher an Ihrem Tempo</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Mel-cepstral distortion</source>
        <translation>Mel-cepstrale Verzerrung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your timbre</source>
        <translation>näher an Ihrer Klangfarbe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Probability by the recogniser</source>
        <translation>Wahrscheinlichkeit laut Erkennung</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>heard as the mood</source>
        <translation>als Stimmung erkannt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Standard deviation of the pitch of phrases</source>
        <translation>Standardabweichung der Tonhöhe von Phrasen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>steadier in pitch</source>
        <translation>gleichmäßiger in der Tonhöhe</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>{figure}: {value}</source>
        <translation>{figure}: {value}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>{number}{unit}</source>
        <translation>{number}{unit}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>{figure} {value}</source>
        <translation>{figure} {value}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>“{}” is a voice with emotions: choose one that was trained for cleaner sound.</source>
        <translation>„{}“ ist eine Stimme mit Emotionen: Wählen Sie eine, die für besseren Klang trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>“{}” was trained for cleaner sound: choose a voice with emotions.</source>
        <translation>„{}“ wurde für besseren Klang trainiert: Wählen Sie eine Stimme mit Emotionen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There is no voice “{name}” on this computer: import its file, train it again, or choose another one.</source>
        <translation>Auf diesem Computer gibt es keine Stimme „{name}“: Importieren Sie ihre Datei, trainieren Sie sie neu oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>The folder of voices {folder} cannot be used ({reason}).</source>
        <translation>Der Stimmenordner {folder} kann nicht verwendet werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{target} exists already: choose another name.</source>
        <translation>{target} ist schon vorhanden: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There are more than {most} voices: delete some first.</source>
        <translation>Es gibt mehr als {most} Stimmen: Löschen Sie zuerst einige.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} is not in the folder of voices.</source>
        <translation>{path} ist nicht im Stimmenordner.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>The voice in {path} is not there any more.</source>
        <translation>Die Stimme in {path} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} is a folder: delete it yourself if you don't need it.</source>
        <translation>{path} ist ein Ordner: Löschen Sie ihn selbst, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} cannot be deleted ({reason}).</source>
        <translation>{path} kann nicht gelöscht werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There is a voice “{name}” already: choose another name.</source>
        <translation>Es gibt schon eine Stimme „{name}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>Another VoiceStudio is changing the voices.</source>
        <translation>Ein anderes VoiceStudio ändert gerade die Stimmen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice's name has at most {most} characters.</source>
        <translation>Der Name einer Stimme hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset's name has at most {most} characters.</source>
        <translation>Der Name einer Voreinstellung hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take's name has at most {most} characters.</source>
        <translation>Der Name eines Takes hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice cannot be called “{}”: use plain text.</source>
        <translation>Eine Stimme kann nicht „{}“ heißen: Verwenden Sie einfachen Text.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset cannot be called “{}”: use plain text.</source>
        <translation>Eine Voreinstellung kann nicht „{}“ heißen: Verwenden Sie einfachen Text.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take cannot be called “{}”: use plain text.</source>
        <translation>Ein Take kann nicht „{}“ heißen: Verwenden Sie einfachen Text.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice needs a name.</source>
        <translation>Eine Stimme braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset needs a name.</source>
        <translation>Eine Voreinstellung braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take needs a name.</source>
        <translation>Ein Take braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>The voice “{name}” cannot be kept: {error}.</source>
        <translation>Die Stimme „{name}“ kann nicht behalten werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} was made by a newer version of VoiceStudio: update VoiceStudio to use it.</source>
        <translation>{path} stammt von einer neueren Version von VoiceStudio: Aktualisieren Sie VoiceStudio, um sie zu verwenden.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} is not a voice file, or is damaged ({error}).</source>
        <translation>{path} ist keine Stimmdatei oder beschädigt ({error}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} is larger than {limit} MB, so it is not a voice file.</source>
        <translation>{path} ist größer als {limit} MB, also keine Stimmdatei.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Cleaner sound</source>
        <translation>Besserer Klang</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{length} of speech</source>
        <translation>{length} Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{speech} and {length} of the room</source>
        <translation>{speech} und {length} Raumton</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Trained on {date}</source>
        <translation>Trainiert am {date}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>From {sources}</source>
        <translation>Aus {sources}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Measured gain: {gain}</source>
        <translation>Gemessener Gewinn: {gain}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Besides: {general}</source>
        <translation>Außerdem: {general}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Not measured to be better than the standard model.</source>
        <translation>Laut Messung nicht besser als das Standardmodell.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The length of pauses</source>
        <translation>Die Länge der Pausen</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The length that is left</source>
        <translation>Die verbleibende Länge</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>{what} is {value:g} {unit}: it must be {limits:g} to {limits2:g}.</source>
        <translation>{what} ist {value:g} {unit}: Möglich sind {limits:g} bis {limits2:g}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The threshold</source>
        <translation>Die Schwelle</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>Pauses longer than {longer_than:g} s cannot be shortened to {to:g} s: choose a length that is less.</source>
        <translation>Pausen über {longer_than:g} s können nicht auf {to:g} s gekürzt werden: Wählen Sie eine kleinere Länge.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source>, </source>
        <comment>between what is said of one thing</comment>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source> </source>
        <comment>between sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{seconds} s left</source>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} min {seconds:02d} s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>about {length} left</source>
        <translation>noch etwa {length}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{milliseconds:.1f} ms</source>
        <translation>{milliseconds:.1f} ms</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>with samples that are no numbers</source>
        <translation>mit Samples, die keine Zahlen sind</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>{path}, which the manifest names, cannot be read ({error})</source>
        <translation>{path} aus dem Manifest kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>at an unusual sampling rate, {rate} Hz</source>
        <translation>mit ungewöhnlicher Abtastrate, {rate} Hz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>{newest} is damaged: begin a new run with --from {name}, or choose another --run.</source>
        <translation>{newest} ist beschädigt: Beginnen Sie einen neuen Lauf mit --from {name} oder wählen Sie ein anderes --run.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>there is no run in {path} that could be cooled down.</source>
        <translation>in {path} ist kein Lauf, der ausklingen könnte.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>the folder {path} cannot be made ({reason}).</source>
        <translation>der Ordner {path} kann nicht erstellt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>the run could not be saved in {path}: is the disk full? ({error})</source>
        <translation>der Lauf konnte nicht in {path} gespeichert werden: Ist der Datenträger voll? ({error})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>{log} cannot be written ({reason}).</source>
        <translation>{log} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/basis.py"/>
        <source>VoiceStudio's own model is newer than this training, which therefore begins again from it.</source>
        <translation>Das Modell von VoiceStudio ist neuer als dieses Training, das daher damit neu beginnt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/basis.py"/>
        <source>The recordings are not the same as when this training was begun, so it begins again with them.</source>
        <translation>Die Aufnahmen sind nicht mehr dieselben wie zu Beginn dieses Trainings, daher beginnt es mit ihnen neu.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>Files of this training were damaged, so it begins again from the recordings.</source>
        <translation>Dateien dieses Trainings waren beschädigt, daher beginnt es mit den Aufnahmen neu.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>The files of this training are damaged: begin a new one.</source>
        <translation>Die Dateien dieses Trainings sind beschädigt: Beginnen Sie ein neues.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>Files of this training are damaged, and there is no {path} to begin again from: put it back, then resume.</source>
        <translation>Dateien dieses Trainings sind beschädigt, und {path} zum Neubeginn fehlt: Legen Sie es zurück und machen Sie dann weiter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/training/personal/emotion/acted_lines.py"/>
        <source>Only {n} of your lines were read both neutrally and as “{mood}”, so that it stays as in the standard model: read at least {least_lines} lines both ways.</source>
        <extracomment>For one: Only {n} of your lines was read both neutrally and as “{mood}”, so that it stays as in the standard model: read at least {least_lines} lines both ways.</extracomment>
        <translation>
            <numerusform>Nur {n} Ihrer Sätze wurde sowohl neutral als auch als „{mood}“ gelesen, daher bleibt dies wie im Standardmodell: Lesen Sie mindestens {least_lines} Sätze auf beide Arten.</numerusform>
            <numerusform>Nur {n} Ihrer Sätze wurden sowohl neutral als auch als „{mood}“ gelesen, daher bleibt dies wie im Standardmodell: Lesen Sie mindestens {least_lines} Sätze auf beide Arten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/acted_lines.py"/>
        <source>The standard voices that this training begins with do not know “{mood}”: what was read so is left out.</source>
        <translation>Die Standardstimmen, mit denen dieses Training beginnt, kennen „{mood}“ nicht: Was so gelesen wurde, bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>Read lines neutrally and in each mood, {least_lines} or more of them, with the mood as clear as you want it to be.</source>
        <translation>Lesen Sie mindestens {least_lines} Sätze neutral und in jeder Stimmung, mit so deutlicher Stimmung, wie Sie sie wünschen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>On lines of yours that were kept aside it comes nearer to your own {moods} than the standard model: its pitch was {before:.1f} semitones off and now is {now:.1f}.</source>
        <translation>Bei zurückgehaltenen Sätzen von Ihnen kommt es Ihrem eigenen {moods} näher als das Standardmodell: Die Tonhöhe lag {before:.1f} Halbtöne daneben, jetzt {now:.1f}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>“{mood}” stays as in the standard model: {why}.</source>
        <translation>„{mood}“ bleibt wie im Standardmodell: {why}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>What you acted is not used.</source>
        <translation>Was Sie gespielt haben, wird nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>there are only {n} phrases to learn your usual pitch from. Record a minute of speech or more.</source>
        <extracomment>For one: there is only {n} phrase to learn your usual pitch from. Record a minute of speech or more.</extracomment>
        <translation>
            <numerusform>es gibt nur {n} Phrase, um Ihre übliche Tonhöhe zu lernen. Nehmen Sie mindestens eine Minute Sprache auf.</numerusform>
            <numerusform>es gibt nur {n} Phrasen, um Ihre übliche Tonhöhe zu lernen. Nehmen Sie mindestens eine Minute Sprache auf.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>Your model is not used: {reason}</source>
        <translation>Ihr Modell wird nicht verwendet: {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>it comes not clearly nearer to your own acting</source>
        <translation>es kommt Ihrem eigenen Spiel nicht deutlich näher</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>its pitch would be farther from your own acting</source>
        <translation>die Tonhöhe wäre weiter von Ihrem eigenen Spiel entfernt</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>it would be heard less</source>
        <translation>sie wäre weniger zu hören</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>your usual pitch differs by {apart:.1f} semitones within the recordings. Record a minute of speech in one sitting, in your everyday voice.</source>
        <translation>Ihre übliche Tonhöhe schwankt in den Aufnahmen um {apart:.1f} Halbtöne. Nehmen Sie eine Minute Sprache am Stück auf, in Ihrer Alltagsstimme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>your voice is so even that the standard model does as well without knowing it. {more_lines}</source>
        <translation>Ihre Stimme ist so gleichmäßig, dass das Standardmodell ebenso gut ist, ohne sie zu kennen. {more_lines}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>It has learnt your usual pitch ({height:.0f} Hz), so the pitch of converted phrases wanders less: by {personal:.1f} semitones, {base:.1f} with the standard model. How you sound in a mood it can only learn from lines that you act.</source>
        <translation>Es hat Ihre übliche Tonhöhe ({height:.0f} Hz) gelernt, daher schwankt die Tonhöhe umgewandelter Phrasen weniger: um {personal:.1f} Halbtöne, {base:.1f} mit dem Standardmodell. Wie Sie in einer Stimmung klingen, kann es nur aus gespielten Sätzen lernen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>Nobody speaks aloud in the recordings: a whisper has no pitch to learn from. Read them again in your usual voice.</source>
        <translation>In den Aufnahmen spricht niemand laut: Ein Flüstern hat keine Tonhöhe zum Lernen. Lesen Sie erneut mit Ihrer üblichen Stimme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>There are only {seconds:.0f} s of usable neutral speech in the recordings; at least {least:.0f} s are needed.</source>
        <translation>Die Aufnahmen enthalten nur {seconds:.0f} s brauchbare neutrale Sprache; mindestens {least:.0f} s sind nötig.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>{name} is left out: {sentence}</source>
        <translation>{name} wird ausgelassen: {sentence}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>{problem} {reason}</source>
        <translation>{problem} {reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>{name}: there is no emotion “{emotion}”; there are {names}.</source>
        <translation>{name}: Es gibt keine Emotion „{emotion}“; vorhanden sind {names}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_adaptation.py"/>
        <source>There is noise in the recordings of your voice. The standard model takes it out of what your model learns from; cleaner recordings would let it learn more.</source>
        <translation>In den Aufnahmen Ihrer Stimme ist Rauschen. Das Standardmodell entfernt es aus dem, wovon Ihr Modell lernt; aus saubereren Aufnahmen könnte es mehr lernen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_adaptation.py"/>
        <source>The sound of your room was taken from the pauses in your speech.</source>
        <translation>Der Klang Ihres Raums wurde den Sprechpausen entnommen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Your model is not used: {reason}. {names}</source>
        <translation>Ihr Modell wird nicht verwendet: {reason}. {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>On recordings of yours that were kept aside, your model is better than the standard model: {told}.</source>
        <translation>Bei zurückgehaltenen Aufnahmen von Ihnen ist Ihr Modell besser als das Standardmodell: {told}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is worse than the standard model on recordings of yours that were kept aside</source>
        <translation>es ist bei zurückgehaltenen Aufnahmen von Ihnen schlechter als das Standardmodell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is no better and no worse than the standard model on recordings of yours that were kept aside</source>
        <translation>es ist bei zurückgehaltenen Aufnahmen von Ihnen weder besser noch schlechter als das Standardmodell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is not clearly better than the standard model on recordings of yours that were kept aside</source>
        <translation>es ist bei zurückgehaltenen Aufnahmen von Ihnen nicht deutlich besser als das Standardmodell</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is better for your voice, but has become worse for others</source>
        <translation>es ist für Ihre Stimme besser, aber für andere schlechter geworden</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record again closer to the microphone and with machines switched off.</source>
        <translation>Nehmen Sie erneut auf, näher am Mikrofon und mit ausgeschalteten Geräten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record three minutes of speech or more, and let it train longer.</source>
        <translation>Nehmen Sie mindestens drei Minuten Sprache auf und lassen Sie es länger trainieren.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record 20 s of your room without speech, with its usual noises.</source>
        <translation>Nehmen Sie 20 s Ihres Raums ohne Sprache auf, mit seinen üblichen Geräuschen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>The standard model suits your voice and room already.</source>
        <translation>Das Standardmodell passt schon zu Ihrer Stimme und Ihrem Raum.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>its output is not usable sound</source>
        <translation>das Ergebnis ist kein brauchbarer Ton</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/personal_task.py"/>
        <source>the run was begun with another number of steps.</source>
        <translation>der Lauf wurde mit einer anderen Schrittzahl begonnen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>There is no sound of your room without speech: record 20 s of it, and the model learns to take just that away.</source>
        <translation>Es gibt keinen Klang Ihres Raums ohne Sprache: Nehmen Sie 20 s davon auf, dann lernt das Modell, genau das zu entfernen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>There are only {seconds:.0f} s of usable speech in the recordings: at least {least:.0f} s are needed.</source>
        <translation>Die Aufnahmen enthalten nur {seconds:.0f} s brauchbare Sprache: Mindestens {least:.0f} s sind nötig.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/excerpt_file.py"/>
        <source>{path} has changed since it was chosen: choose the recording again.</source>
        <translation>{path} hat sich seit der Auswahl geändert: Wählen Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {heard} rather than {wanted}. Exaggerate a little and record it again, or keep it if it sounds right to you: the detection is often wrong.</source>
        <translation>Das klingt eher {heard} als {wanted}. Übertreiben Sie etwas und nehmen Sie erneut auf, oder behalten Sie es, wenn es für Sie stimmt: Die Erkennung irrt oft.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {heard} rather than {wanted}. Read it evenly, as if to inform and record it again, or keep it if it sounds right to you: the detection is often wrong.</source>
        <translation>Das klingt eher {heard} als {wanted}. Lesen Sie gleichmäßig, wie bei einer Auskunft, und nehmen Sie erneut auf, oder behalten Sie es, wenn es für Sie stimmt: Die Erkennung irrt oft.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>There is no speech in this take.</source>
        <translation>In diesem Take ist keine Sprache.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {mood}.</source>
        <translation>Das klingt {mood}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds a little {mood}, but more {other}.</source>
        <translation>Das klingt etwas {mood}, aber mehr {other}.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/personal_training.py"/>
        <source>The training in {folder} cannot go on ({reason}): it is kept unchanged.</source>
        <translation>Das Training in {folder} kann nicht weitergehen ({reason}): Es bleibt unverändert erhalten.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/personal_training.py"/>
        <source>The disk with {folder} is full: make room, then the training can go on where it was.</source>
        <translation>Der Datenträger mit {folder} ist voll: Schaffen Sie Platz, dann kann das Training dort weitergehen, wo es war.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Some of the sound was given more than once: it is used once.</source>
        <translation>Ein Teil des Tons wurde mehrmals angegeben: Er wird einmal verwendet.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is only {speech_seconds:.1f} s of speech in this recording. Read whole sentences.</source>
        <translation>In dieser Aufnahme sind nur {speech_seconds:.1f} s Sprache. Lesen Sie ganze Sätze.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{duration} of speech</source>
        <translation>{duration} Sprache</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard}: plenty. More brings little now.</source>
        <translation>{heard}: reichlich. Mehr bringt jetzt wenig.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Nothing can be heard in this recording. Check that the right microphone is chosen and switched on, and record it again.</source>
        <translation>In dieser Aufnahme ist nichts zu hören. Prüfen Sie, ob das richtige Mikrofon gewählt und eingeschaltet ist, und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>No speech was found in this recording. Read the sentence aloud and close by.</source>
        <translation>In dieser Aufnahme wurde keine Sprache gefunden. Lesen Sie den Satz laut und nah am Mikrofon.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The speech is very quiet. Move closer to the microphone or turn the input up, and record it again.</source>
        <translation>Die Sprache ist sehr leise. Gehen Sie näher ans Mikrofon oder heben Sie den Eingang an, und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The loudest parts are cut off (clipping). Move further from the microphone or turn the input down, and record it again.</source>
        <translation>Die lautesten Teile sind übersteuert (Clipping). Gehen Sie vom Mikrofon zurück oder senken Sie den Eingang, und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The background noise is loud: the speech is only {level:.0f} dB above it. Switch off fans and other machines, close the window, and speak closer to the microphone.</source>
        <translation>Das Hintergrundgeräusch ist laut: Die Sprache liegt nur {level:.0f} dB darüber. Schalten Sie Lüfter und andere Geräte aus, schließen Sie das Fenster und sprechen Sie näher am Mikrofon.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is much reverb in the room (sound takes about {seconds:.1f} s to die away). Record closer to the microphone, or in a room with curtains, carpets or full bookshelves.</source>
        <translation>Der Raum hallt (Ton braucht etwa {seconds:.1f} s zum Abklingen). Nehmen Sie näher am Mikrofon auf oder in einem Raum mit Vorhängen, Teppichen oder vollen Bücherregalen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>as over a telephone</source>
        <translation>wie am Telefon</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>as in a video call or a file at a low rate</source>
        <translation>wie in einem Videoanruf oder einer Datei mit niedriger Rate</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The sound ends at {top:.1f} kHz, {cause}. Record with the microphone directly at 44.1 or 48 kHz; a headset connected by Bluetooth is often the reason.</source>
        <translation>Der Ton endet bei {top:.1f} kHz, {cause}. Nehmen Sie direkt mit dem Mikrofon bei 44,1 oder 48 kHz auf; oft liegt es an einem Bluetooth-Headset.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is music in this recording. Use a part without music, or the recording from before the music was added.</source>
        <translation>In dieser Aufnahme ist Musik. Verwenden Sie einen Teil ohne Musik oder die Aufnahme vor dem Hinzufügen der Musik.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>More than one person seems to speak in this recording. Use only parts in which the one voice speaks alone.</source>
        <translation>In dieser Aufnahme scheint mehr als eine Person zu sprechen. Verwenden Sie nur Teile, in denen die eine Stimme allein spricht.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recordings seem to be of different people: training needs one voice alone. Listen to them, and keep only those of the one voice.</source>
        <translation>Die Aufnahmen scheinen von verschiedenen Personen zu sein: Das Training braucht eine Stimme allein. Hören Sie sie an und behalten Sie nur die der einen Stimme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recordings seem to be of different people (unlike the others: {names}): training needs one voice alone. Listen to them, and keep only those of the one voice.</source>
        <translation>Die Aufnahmen scheinen von verschiedenen Personen zu sein (anders als die übrigen: {names}): Das Training braucht eine Stimme allein. Hören Sie sie an und behalten Sie nur die der einen Stimme.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard} so far: {missing} more, and training can begin.</source>
        <translation>Bisher {heard}: noch {missing}, dann kann das Training beginnen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard}: enough to begin. Three minutes or more, with varied sentences, usually give a better result.</source>
        <translation>{heard}: genug, um zu beginnen. Drei Minuten oder mehr mit abwechslungsreichen Sätzen ergeben meist ein besseres Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Nothing can be heard in this recording, not even the room. Check that the microphone is switched on and that no noise gate is at work, and record it again.</source>
        <translation>In dieser Aufnahme ist nichts zu hören, nicht einmal der Raum. Prüfen Sie, ob das Mikrofon eingeschaltet und kein Noise Gate aktiv ist, und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is speech in the recording of the room. Record it again without speaking.</source>
        <translation>In der Aufnahme des Raums ist Sprache. Nehmen Sie erneut auf, ohne zu sprechen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The loudest noises of the room are cut off (clipping). Turn the input down, and record it again.</source>
        <translation>Die lautesten Geräusche des Raums sind übersteuert (Clipping). Senken Sie den Eingang und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is only {quiet_seconds:.0f} s of the room to be heard. Record 10 to 30 s.</source>
        <translation>Vom Raum sind nur {quiet_seconds:.0f} s zu hören. Nehmen Sie 10 bis 30 s auf.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recording of the room is longer than needed: 10 to 30 s are enough.</source>
        <translation>Die Aufnahme des Raums ist länger als nötig: 10 bis 30 s genügen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/speakers.py"/>
        <location filename="../../voicestudio/training/personal/speech_activity.py"/>
        <source>{path} is missing or damaged ({error}).</source>
        <translation>{path} fehlt oder ist beschädigt ({error}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/speech_activity.py"/>
        <source>{path} was made for another version of VoiceStudio.</source>
        <translation>{path} wurde für eine andere Version von VoiceStudio erstellt.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/supervised_run.py"/>
        <source>The training failed: its numbers grew without bounds again and again. Check the recordings for loud noises, then begin again.</source>
        <translation>Das Training ist fehlgeschlagen: Die Zahlen wuchsen immer wieder ins Unermessliche. Prüfen Sie die Aufnahmen auf laute Geräusche und beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_events.py"/>
        <source>In the time that was chosen this computer can take {steps} of {wanted} steps: a longer training would learn more.</source>
        <translation>In der gewählten Zeit schafft dieser Computer {steps} von {wanted} Schritten: Ein längeres Training würde mehr lernen.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_events.py"/>
        <source>The time was up after {share:.0%} of the training: with more time it may learn more. A computer that has nothing else to do is quicker.</source>
        <translation>Die Zeit war nach {share:.0%} des Trainings um: Mit mehr Zeit lernt es vielleicht mehr. Ein Computer, der sonst nichts zu tun hat, ist schneller.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_folder.py"/>
        <source>The folder {folder}, where trainings are kept, cannot be used ({reason}): make it a folder that you may write to, with free space.</source>
        <translation>Der Ordner {folder} für Trainings kann nicht verwendet werden ({reason}): Machen Sie ihn zu einem beschreibbaren Ordner mit freiem Platz.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_folder.py"/>
        <source>Another training is running: let it finish, or pause it, and start this one then.</source>
        <translation>Ein anderes Training läuft: Lassen Sie es enden oder pausieren Sie es, und starten Sie dann dieses.</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>the training cannot be kept in {folder} ({reason}).</source>
        <translation>das Training kann nicht in {folder} aufbewahrt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>{path} is damaged ({error}).</source>
        <translation>{path} ist beschädigt ({error}).</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>neutral</source>
        <comment>of a voice</comment>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>happy</source>
        <comment>of a voice</comment>
        <translation>fröhlich</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>angry</source>
        <comment>of a voice</comment>
        <translation>wütend</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>sad</source>
        <comment>of a voice</comment>
        <translation>traurig</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>calm</source>
        <comment>of a voice</comment>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>fearful</source>
        <comment>of a voice</comment>
        <translation>ängstlich</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>surprised</source>
        <comment>of a voice</comment>
        <translation>überrascht</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>disgusted</source>
        <comment>of a voice</comment>
        <translation>angewidert</translation>
    </message>
</context>
</TS>
