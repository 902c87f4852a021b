<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>VoiceStudio</name>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} is too large for a file of chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} holds no chapters: a line begins with a time, such as 1:30 Guest.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} holds no chapters: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>{share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>Its end is missing: {percent} of the sound is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{reason} at {start} ({length}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{count} places are damaged or missing, {length} in all, the first at {first} and the last at {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{share:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>It is {beyond} longer than it told: open it again to use its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{reason} at {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>less than 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>more than 99.9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <location filename="../../voicestudio/audio/decode.py"/>
        <location filename="../../voicestudio/audio/flac_joined.py"/>
        <location filename="../../voicestudio/audio/ogg.py"/>
        <source>Sound missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{} was changed on disk by another program: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>ffmpeg found it damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>The decoded sound does not fit into the cache folder: make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} cannot be decoded: ffmpeg says: {complaints}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} cannot be decoded into the cache folder: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} is damaged: no sound could be decoded from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} is damaged: it cannot be decoded to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decoding.py"/>
        <source>{path} was not decoded to its end: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{rate} Hz, {n} channels</source>
        <extracomment>For one: {rate} Hz, {n} channel</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{label} cannot have {bit_rate} kbit/s at {sound}; it can have {possible}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast (Apple, Spotify)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast in stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast, small file (Opus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Broadcast (EBU R 128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Archive (FLAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Archive (WAV, 24 bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>A preset needs a name of at most {most} letters in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>“{name}” is a preset that comes with VoiceStudio: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>There is no export preset “{name}”; there are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>There are {most} presets already: delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>You have no export preset “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>There is a preset “{other}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} can only be decoded with ffmpeg, which is not installed: install ffmpeg and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} cannot be decoded: ffmpeg does not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} cannot be read: ffmpeg does not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg_encoder.py"/>
        <source>M4A files are written with ffmpeg, which is not installed: install it, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} is damaged: it cannot be read at {seconds:.2f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} was changed on disk by another program: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} cannot be opened: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>{n} channels</source>
        <extracomment>For one: {n} channel</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <source>It is joined from parts with different sample rates or channels; all are converted to {sample_rate} Hz, {sound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Podcasts, Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Podcasts in mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Spotify, YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>EBU R 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/normalising.py"/>
        <source>There is too little sound here for a loudness: it needs 0.4 s above −70 LUFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ogg.py"/>
        <source>Its end is missing: it was cut off, or recording it was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{label} keeps only low frequencies of the fourth of {channels} channels, the one for bass effects (LFE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 32 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>FLAC, lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>M4A (AAC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>'{name}' is not a format that can be written: use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{path} cannot be written as {subtype}: {suffix} files do not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{path} has an ending that stands for no format that can be written: use {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/partials.py"/>
        <location filename="../../voicestudio/audio/write.py"/>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>Your presets in {path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>Your presets cannot be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>{path} would get too large: delete a preset first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>{path} is nested too deeply to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>There are {streams} audio tracks in it: this is number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>Its end is missing: {percent} of the file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is not a sound file that VoiceStudio can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} has a sample rate of {sample_rate} Hz: VoiceStudio opens {lowest} to {highest} Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} has {channels} channels: VoiceStudio opens 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} holds no sound: its length is 0 samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: its header contains no sound data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: its header is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>Its header is not finished: {share} of the sound lies behind its stated end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged, or there is no sound in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} holds no sound: there is only a tag in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is a folder, not a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is a device or pipe, not a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/tag_dates.py"/>
        <source>“{text}” is no date: type it as 2026-11-29, or 2026-11, or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} could not be written completely: its disk may be full ({free} MB are free) or the format may not take this sample rate; choose another folder or WAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} was not written: there is no sound to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: {label} holds {most} channels and this sound has {channels}; use WAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} is a folder: give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: the folder {parent} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} was not written: converted to {rate} Hz, which {label} needs, so short a sound is less than a sample; use WAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: it is a device or pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} exists already and was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: {label} does not go with {rate} Hz and {channels} channels; use WAV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>lower the gain and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>It is too loud by {level:.1f} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>it has {loudness:.1f} LUFS instead of {asked:g}: for more, its peaks would have to be limited more than sounds good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{too_loud} and would be clipped. Lower the gain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Between its samples it reaches {level:.1f} dB over full scale (true peak), and players may clip that. Lower the gain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{count} samples were too loud (up to {over:.1f} dB over full scale) and were clipped: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{count} samples were too loud and were clipped: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>it reaches {over:.1f} dB over full scale when it is played, and players clip that: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>between its samples it reaches {level:.1f} dB over full scale (true peak), and players may clip that: {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>there is too little sound in it for a loudness: its level stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{too_loud}: players will clip it. Lower the gain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Its peaks reach {level:.1f} dB, and {label} changes peaks a little: some may end over full scale. Below -1 dB none do, usually.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/capture_run.py"/>
        <source>The input took too long to start: record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <location filename="../../voicestudio/document/project/unsaved_work.py"/>
        <location filename="../../voicestudio/gui/editing/clipboard.py"/>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Move clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Trim clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>There is no more sound of this clip to that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Slide clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/ducking.py"/>
        <source>Duck {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/ducking.py"/>
        <source>No speech was found in the chosen tracks: there is nothing to duck under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>{rate} Hz, channels: {channels}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Delete, leaving silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Remove clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Insert silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Strength {strength:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>The copied sound ({copied}) does not fit this sound ({here}): copy from a file with the same sample rate and number of channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>A silence needs a length: type more than zero seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Trim start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Trim end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>There is nothing to split here: put the cursor inside a piece of sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Nothing is selected: drag over the part of the sound that is meant first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>There is nothing to trim off: put the cursor where the sound shall end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>The selection from {start:.3f} s to {stop:.3f} s is not inside the sound, which is {length:.3f} s long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Gain {amount:+.1f−} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Gain −∞ dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Fade out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Remove fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Remove fade out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Reset gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/loudness_edits.py"/>
        <source>Loudness {target:.1f−} LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/music_bed.py"/>
        <source>No speech was found in this recording: there is nothing to put music to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/music_bed.py"/>
        <source>Add music bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>There is no more sound on that side of the cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge cross-fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>The clip is at the start of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>Normalise to {decibels:.1f−} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Remove DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Swap channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>Mix to mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>There is only silence here, so there is nothing to normalise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Only a stereo recording has channels that can be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>This recording is mono already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Nothing was recorded that could be put in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Input {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/document/editing/several_tracks.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <location filename="../../voicestudio/gui/effects/effect_series.py"/>
        <source>{label} on {n} tracks</source>
        <extracomment>For one: {label} on {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Trim silence at the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <source>No cut is chosen: tick those that are to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <source>Neither end of the recording has more than {kept:g} s of silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>There is nothing to join here: select across a split or a gap, or go to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Make stereo track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Only two mono tracks can become one stereo track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Only one of the two tracks is muted or solo: make both alike first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>The volume curves of the two tracks differ: remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{name} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{name} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/timeline/tracks.py"/>
        <source>Track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Choose {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>“{name}” is what was here before anything was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>This is the only take here: delete its sound instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>What was here before anything was recorded stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Add track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Add tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Remove {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Move track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Rename track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Pan {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Pan to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Volume curve of {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Colour {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Mute {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Unmute {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Solo {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Solo off {track}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Split channels to tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Mix down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>The sample rate of the sound is not that of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A recording needs at least one track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A volume curve can have {most_points} points: remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>This track has one channel: there is nothing to split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A recording can have {most} tracks: remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/export_work.py"/>
        <source>{path} holds sound of this document: choose another name, so that it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/export_work.py"/>
        <source>{there} exists already and was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>{folder} holds no sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>{folder} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>it cannot be converted to {rate} Hz because of the disk ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/envelope_fields.py"/>
        <source>a volume curve has more than {most} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/history_log.py"/>
        <source>its history has more than {most} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/history_log.py"/>
        <source>it has more than {most} pieces of sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>{name} is longer than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>its history has more than {most} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>its journal would be longer than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{n} of {lines} lines were skipped: {reasons}.</source>
        <extracomment>For one: {n} of {lines} lines was skipped: {reasons}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} is not a label file: it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} is not a label file; {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} holds more than {most} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>line {number}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it asks for {hours:.0f} hours of sound, and {most:.0f} are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it has more than {most} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>cross-fades in it are nested {depth} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>sound in it is nested more than {most} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>sound in it is mixed from more than {most} others at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>it has more than {most} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>it has more than {most} gains and fades at one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/lock.py"/>
        <source>{folder} is open in another VoiceStudio window: close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: it is a link to {target}; open that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: {name} in it is a link, and a project holds its parts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: {name} in it is a pipe or device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: it holds more than {number} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>its history is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is not a VoiceStudio project: it has no {journal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is not a VoiceStudio project: its {journal} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is refused: {media} in it is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} was made by a newer version of VoiceStudio: install that one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} exists already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{path} is not {name}: it has another length or format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>its first line is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} cannot be opened for writing: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>This project is damaged: everything up to “{label}” (state {count} of its history) was read, later edits cannot be; a copy was kept in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>{folder} is damaged from its beginning ({reason}): none of it can be read, and it was left unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The last edit was not written to its end when the program stopped: everything before it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The edits cannot be written to {folder} ({reason}): nothing that was saved is lost, but make room or save elsewhere before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>{folder} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The edits cannot be kept in {folder}: {error}. Nothing that was saved is lost, but export before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <location filename="../../voicestudio/document/project/unsaved_work.py"/>
        <source>{folder} is refused: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>This edit cannot be saved in a project, because it made a {kind}, which projects do not know: export the recording to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>This project was made by a newer version of VoiceStudio or with an extension: it holds sound of the kind {kind}, which this version does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/sources.py"/>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/sources.py"/>
        <source>{name} is not at {path} any more, or was changed: locate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/track_fields.py"/>
        <source>it has more than {most} tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>{low}–{high} kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>above {hertz}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>below {hertz}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>{low:.0f}–{high:.0f} Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/clip_laying.py"/>
        <location filename="../../voicestudio/document/timeline/clips.py"/>
        <source>There is other sound at that place: nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/clip_laying.py"/>
        <source>Too many cross-fades lie there already: leave more room between clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/recorded_takes.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/recorded_takes.py"/>
        <source>Take {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Breath reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Threshold below speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>How far breaths are turned down. Without any a voice sounds unnatural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>How much quieter than loud speech a breath is. Lower values find louder breaths, and may take a soft consonant for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Loud breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Export only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Podcast in one click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <location filename="../../voicestudio/gui/effects/applied_effect_text.py"/>
        <source>Model: {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Strength: {strength:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Voice polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Clean close-up voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>{effect} (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>A chain has at most {most} effects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>The chain “{name}” has no effect that is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} cannot be a step of a chain: apply it separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} cannot be done with a voice of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} has no strength: it is done or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <source>{path} is not a chain of VoiceStudio: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/checks.py"/>
        <source>Speech may be lost here: compare with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/checks.py"/>
        <source>Speech may have changed here: compare with the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Compressor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Make-up gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Peaks above this level become quieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How many decibels above the threshold come out as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How soon it turns down: two thirds of the way are done after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How soon it comes back when the sound is quiet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How much louder all of it becomes afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How wide the bend at the threshold is. 0 dB is an edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Gentle voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Podcast voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Radio voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Catch peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Shorten pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Fixed level of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Quiet is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Otherwise silence is told by the noise and the speech around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Used with a fixed level of silence only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Pauses over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Remove fillers (um, uh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Only longer pauses are shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>The length of a shortened pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Removes all that sounds like a filler, unheard: about half of it is words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>The silence that stays before the first and after the last sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>De-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Longest click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>How little a click may stand out to be taken away. High values find the faintest ones and may touch consonants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>How long a click may be. Clicks of the mouth last one to three milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Mouth noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Many faint clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>De-esser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>Only what lies above is turned down. S is sharp above 5 kHz in low voices, above 6 kHz in high ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>How loud the upper part is, against all of the sound, before it is turned down. Lower values act more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>How far it is turned down at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Low voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>High voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>Very sharp S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>De-plosive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>Only what lies below is turned down. Lower spares low voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>How much louder than the voice the thump is before it is turned down. Lower values act more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>No pop filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>S-curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Equal power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>As long as all of the sound at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Loudest peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>The level of the loudest sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <location filename="../../voicestudio/effects/emotion_reading.py"/>
        <source>The model file {path} was made for another version of VoiceStudio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>The intensity must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>This model has no emotion “{emotion}”; it knows: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>This model has no style “{style}”; it has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>There is too little speech: it takes at least 0.3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>Nobody speaks aloud: it takes speech with a pitch, not a whisper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>learnt from recordings that are not for commercial use (CC BY-NC-SA 4.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Convert to {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Lock timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Keep the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Convert to {mood}, {percent:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Convert emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>How the voice is to sound, with the same words and the same speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>How much of that emotion. 0 % leaves the voice unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Keeps every word where it is. Otherwise the voice also gets faster or slower, the stretch gets shorter or longer, and markers move with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Some recordings of acted emotions may not be used commercially, and neither may models trained on them (CC BY-NC-SA 4.0). The models for any use were trained on fewer recordings, without calm voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>The voice stays as loud as it was. Otherwise anger gets louder and sadness much quieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity at {number:.0f} % of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Non-commercial use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Free for any use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>These voices were not taught “{emotion}”; choose one of: {known}, or the voices for non-commercial use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Makes the emotion come and go: the share of the intensity at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Reduce by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Remove echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Keep the room tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Remove hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Enhance speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Studio listens to what comes before and after and sounds best. Fast is several times quicker, and what is heard while playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>How far noise may be turned down. A limit leaves some of it, which sounds more natural where the noise is strong. 0 dB leaves everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>How much of the room's echo goes: 100 % leaves the voice alone, 0 % leaves the echo as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Leaves the quiet, steady background of the room instead of digital silence between words. Sudden and loud noise still goes. Not heard in Hear Effect While Playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Takes the hum of the mains and its overtones out first, exactly and without touching the voice. Where there is none, nothing changes. Not heard in Hear Effect While Playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>50 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>60 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Parametric EQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low shelf gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High shelf gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Where it acts. Above the highest frequency of the recording it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>How much louder, or quieter, the sound becomes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>How narrow the bell is: its frequency divided by its bandwidth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Clearer speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Less boomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Warmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>More air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Less nasal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>turned down by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>turned up by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>nothing was turned down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Leveller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Target loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Maximum change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How loud speech is to be everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How far speech may be turned up or down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How long a change takes. Slow keeps what is loud and quiet within a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Two speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Far from the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Limiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>No true peak becomes louder. Players and codecs need some room: -1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Input gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>How much louder all of it becomes before its peaks are limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>How soon the sound comes back after a peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Safe peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>A little louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loading.py"/>
        <source>{label} cannot be done with a voice that was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loading.py"/>
        <source>The voice in {path} is damaged: import its file again, or train it again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loudness_target.py"/>
        <source>How loud all of it is to be. Podcasts: -16 in stereo, -19 in mono; music platforms: -14; European broadcasting: -23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loudness_target.py"/>
        <source>{label} ({lufs:g} LUFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Noise gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Hysteresis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Sound that is louder passes. Set it above the noise and below the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How far pauses are turned down. A little noise left sounds more natural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How long it stays open after the sound has become quieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How slowly it closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How far below the level that opens it the sound must fall to close it, so that it does not flutter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How fast it opens. It hears words 10 ms before they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Voice at a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Silent pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>it has {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>This effect has no parameter called “{name}”: {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>{curve}: drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>{label} cannot be {value:g}{unit}: it ranges from {minimum:g} to {maximum:g}{unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>High-pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Low-pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>How steeply the sound fades beyond the frequency. Gentle slopes sound more natural, steep ones take more away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>{decibels} dB per octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>What lies below it is taken away: rumble, footfall, handling noise. Most voices begin between 80 and 200 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Rumble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Wind and handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>What lies above it is taken away: hiss, whistling, sharpness. Above the highest frequency of the recording it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Hiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>From the next room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>There is no effect called “{name}”; known are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>%s may not have cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>%s is not an EffectSpec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>EQ and Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>Dynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>Clicks and Mouth Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/speech_check.py"/>
        <location filename="../../voicestudio/shortening/filler_model.py"/>
        <source>The model file {path} is missing or damaged: reinstall VoiceStudio or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <source>There are {most} already: delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <source>There is a preset called “{new}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <source>“{name}” comes with VoiceStudio: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/voice_check.py"/>
        <source>The voice in {path} does not work: its output for speech is no valid sound. Export it again where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{target} exists already and was not made by a batch, or was changed since: move it or give --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{unfinished} is gone: another program has removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{lock_file} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>Another batch is writing to {path}: wait for its end or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} was removed while the batch ran. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{parent} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{folder} is refused: it is a link or a file, and a batch removes files there: remove it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>It is a project: use voicestudio export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>The folder holds no sound files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It is {other}, not a sound file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>{path} is itself a recording of this batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It was changed meanwhile: start the batch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/chain_edits.py"/>
        <source>The selection is empty: select the sound that the chain is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>--scheduler needs Dask, which is not installed: pip install 'voicestudio[cluster]' brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>No Dask scheduler answers at {scheduler}: give an address as tcp://host:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>The cluster did not make it: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/episode_making.py"/>
        <source>Most of it was cut as silence: another level of silence may be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/worker_pool.py"/>
        <source>The process that made it was ended twice, perhaps for lack of memory: try it with fewer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/worker_pool.py"/>
        <source>No process can be started for the batch: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/error_messages.py"/>
        <source>unexpected {kind}: {detail} (this is a fault of the program; please report it with {path}, where the details are).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/error_messages.py"/>
        <source>there is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Process Many Files: open its window</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>{n} files of “Process Many Files” are not made yet. What is done is kept, and you can go on when you start VoiceStudio again.</source>
        <extracomment>For one: {n} file of “Process Many Files” is not made yet. What is done is kept, and you can go on when you start VoiceStudio again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>{n} files of “Process Many Files” were not made yet.</source>
        <extracomment>For one: {n} file of “Process Many Files” was not made yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <location filename="../../voicestudio/gui/voices/training_feature.py"/>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Keep Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Process Many Files: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Process Many Files: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_queue.py"/>
        <source>The list takes {most} files at most: process these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Only what the export does: format, loudness and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>{export_only}, no effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>The chain or effect for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Edit the chosen chain of effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Choose the output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Number of files processed at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Each needs up to 0.8 GB of memory where speech is enhanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Replace files there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Also those that were not made here. The recordings themselves are never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Tags of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Folder for the finished files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Choose the folder that the finished files go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Show, author, cover and others, the same for all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>with a cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Loudness (LUFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Done before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Working, {fraction:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Files to process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>&amp;Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Drop recordings or folders here, or add them with the buttons above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Process Many Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Progress of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Add Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Try Failed Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Sho&amp;w in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Nothing was added: these files are in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files are done.</source>
        <extracomment>For one: {done} of {n} file is done.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files are done, {failed} failed.</source>
        <extracomment>For one: {done} of {n} file is done, {failed} failed.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>Paused. {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{result} {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files</source>
        <extracomment>For one: {done} of {n} file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{line} (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{n} failed</source>
        <extracomment>For one: {n} failed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>{label} in hertz. Type a number such as 120 or 1.5k and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Lowest selected frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Highest selected frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Select all frequencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Select all frequencies (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/clipboard.py"/>
        <source>Sound of more than {minutes:.0f} minutes can only be pasted in the window in which it was copied: open the recording here, or export that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Shorten {pauses}, remove {fillers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Remove {fillers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Shorten {pauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>{n} pauses</source>
        <extracomment>For one: {n} pause</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>{n} fillers</source>
        <extracomment>For one: {n} filler</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>{kind} at {time}, {now} now, {after} after, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Proposed cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>“{track}” and {n} more were cut there, too, so that all tracks stay in time.</source>
        <extracomment>For one: “{track}” and {n} more were cut there, too, so that all tracks stay in time.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>“{track}” was cut there, too, so that all tracks stay in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>There is no fade here that could be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Remove Only the Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Fade In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Fade Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/fade_shapes.py"/>
        <source>Fade S&amp;hape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>History of edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Save as Chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Save the history as a chain of effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Do the same to other recordings. Other editors call a chain a macro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/last_effect.py"/>
        <source>&amp;Repeat {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/last_effect.py"/>
        <source>Repeat {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Limiting rendered new sound, so strength, Enhanced/Original and places to check of earlier effects ended there; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{reached} of {n} tracks have {target} LUFS now.</source>
        <extracomment>For one: {reached} of {n} track has {target} LUFS now.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Loudness is {after} LUFS now, from {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{reached} of {n} tracks have {target} LUFS now, and peaks were limited.</source>
        <extracomment>For one: {reached} of {n} track has {target} LUFS now, and peaks were limited.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Measuring loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Finding the gain for {target:g} LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Loudness is {after} LUFS now, from {before}, and peaks were limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>The recording was edited meanwhile: measure it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited meanwhile, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{target} LUFS would take more limiting than sounds good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>The recording was edited since: measure it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{target} LUFS would take more limiting than sounds good on {n} of them.</source>
        <extracomment>For one: {target} LUFS would take more limiting than sounds good on {n} of them.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Changes the level of the selection, or of everything when nothing is selected, so that it is as loud as that on the whole. Peaks that would go over the ceiling are limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Limiting renders new sound: strength, Enhanced/Original and places to check of earlier effects end there. An export preset reaches the loudness without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Loudness Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>True peak ceiling (dBTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>True peak below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Measures the selection, or everything when nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Against the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>True peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Loudest 3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Loudest 0.4 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Normalise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Audacity labels (*.txt);;Chapters, JSON (*.json);;Chapters for YouTube (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Audacity labels and chapters (*.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Add marker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Markers read from {name}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Add region {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Region {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Marker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Import markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Import Markers or Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Export Markers or Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove {n} markers</source>
        <extracomment>For one: Remove {n} marker</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>No marker starts here: select it in the list of markers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>There are no markers in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Markers written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Rename region {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Rename marker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove region {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove marker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Ctrl+B sets a marker at the cursor or a region over the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Export can write markers as chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Markers and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <location filename="../../voicestudio/gui/widgets/name_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>&amp;Go To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>Converting the copied sound to {rate:g} kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>Inserting {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>The copied sound cannot be pasted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>the window in which it was copied has not handed it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>The recording was edited meanwhile, so nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Swap Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Looking for the loudest peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Measuring the DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Remove DC Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Looking for the silence at the ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Trim Silence at the Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Silence cannot be made louder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Mix to Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Measuring failed: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The tracks were edited: their pauses were looked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited: looking where the cuts are now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited since: the remaining cuts have moved along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited since: search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>{} shorter. Undo brings the cuts back to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The settings were changed: these cuts are still those of the former ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Shortening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Looking for pauses and fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Looking for pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Searches the selection, or everything when nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick all of the pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick none of the pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick all of the fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick none of the fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>{saved} shorter: {cuts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Pauses longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>A fixed level. Otherwise pauses are told by the noise and the speech around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Level of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Fillers too (um, uh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Lists what sounds like a filler, without a tick: about half of it is, so hear it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Play across the chosen cut as it would sound (Space in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>{chosen} of {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten pauses over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Found in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Nothing to shorten was found in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Nothing to shorten was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Own target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Loudness target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Target (LUFS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>New chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chains (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chains of Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Effects of the chain, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Apply Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Strength of the effect in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>How much of the result is heard, the rest being the sound before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Import Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Export Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Save Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>A chain “{name}” exists already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Add an effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <location filename="../../voicestudio/gui/widgets/progress_strip.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_feature.py"/>
        <source>“{name}” is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_feature.py"/>
        <source>The chain “{name}” is saved. It is in Effect &gt; Chains, and in File &gt; Process Many Files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>&amp;Edit Chains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Save &amp;History as Chain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Other editors call a chain a macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>{n} places to check</source>
        <extracomment>For one: 1 place to check</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Speech may have suffered there: go to each and compare it with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Previous place to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Next place to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <location filename="../../voicestudio/gui/widgets/model_field.py"/>
        <source>Train on My Voice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Train a model on my voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>A model that knows your voice and room harms less of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>{number} of {count}, {start} to {stop}. {explanation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Not rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Rendering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_use.py"/>
        <source>{} is in the recording now. Use another one to put it in its place; Undo takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_use.py"/>
        <source>{} is in the recording now, where you did not edit it; Undo takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>This is the sound as it is now, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Settings are hidden while you compare blind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Compare Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Add a row with the settings of the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Compare Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Discard these results and compare the current selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Hides the settings and shuffles the rows; Use This shows which one you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Repeat from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Render</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Cancel rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Use This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Apply the chosen row to the recording; Undo reverts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>This is long. One or two sentences are rendered faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>The recording was edited since: you compare the sound as it was before. Use This keeps your edits; Compare Anew takes the sound as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>{} was done here before, and starts from that result. To compare settings on the recording itself, undo it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>{start} to {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>The whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>Only the track “{name}”: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>Usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <source>How strongly the effect is heard. Changing it needs no rendering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>{fraction:.0%} rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Settings to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Progress of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Stop {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Play {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Hear this ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/comparison.py"/>
        <source>The sound cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but you changed all of that stretch meanwhile, so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but its result has another length, and you edited the same stretch meanwhile, so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>This chain would cut each track at other places: select one track, or turn off Keep All Tracks in Time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but you went back in the history meanwhile, so all of it was kept. “Use Result” redoes what you took back and puts it there; Undo takes it away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>The result could not be put in: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{label}: done. What you changed while it ran stays as you made it ({length}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{label}: its track was removed, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>Other Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>EQ and &amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>D&amp;ynamics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>Clic&amp;ks and Mouth Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>1 (enhanced), 2 (original) and 3 (removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>1 (now) and 2 (before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>{label}: done. Compare with {keys} while playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>{label}: done. What follows has moved, and so have markers. Compare by Undo and Redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>Use Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{told}. Done here already: it starts from that result unless you undo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{told} on {n} tracks</source>
        <extracomment>For one: {told} on {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Compute on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Where the network runs. Automatic takes a graphics card if it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Progress of the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Cancel the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Compare Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Compare settings of the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Hear several settings, of the track in focus, before you use one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Selection: {start} to {stop} ({length})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Nothing selected: {what} ({length})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{verb} {what}</source>
        <comment>such as: Enhance All</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>all of {n} tracks</source>
        <extracomment>For one: all of {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>all of “{focus}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{fraction:.0%} – {length} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Open a recording to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{verb} Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <source>Save as Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Rename Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>A preset “{name}” exists already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <source>There is a preset called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_request.py"/>
        <source>{label} changes all frequencies: select all of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_request.py"/>
        <source>There is no sound to process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_result.py"/>
        <source>{label}: with these settings, nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Select a sentence to get a guess at how it sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>This is converted already: judge it by ear. No guess is made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Getting the preview ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>The selection is too short to tell how it sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Listening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Not for commercial use (CC BY-NC-SA 4.0), nor are their results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>The voices for any use were not taught “{}”: it takes those for non-commercial use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>The stretch gets longer or shorter, and what follows moves. Compare by Undo and Redo: with another length there is no original to switch to. Converting again starts from the voice as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>There is noise behind this voice. It converts better when it is enhanced first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Enhance First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Hear the first 4 seconds; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>It may already sound {adjective}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Perhaps {shares} (a guess, often wrong).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>There is no speech in the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/gain_readout.py"/>
        <source>Measuring the gain reduction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>The ticked steps become a chain, which does the same to other sounds: from the menu Effect, to many files at once, or on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Nothing was done yet that can be done to other recordings: apply an effect, a gain or a fade to this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>{label} (was done to a part; a chain does it to all that is selected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Left out, because it is only for this recording: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Save History as Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Steps of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Name of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <location filename="../../voicestudio/gui/widgets/name_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Tick a step that is to be done elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>{label} ({n} times)</source>
        <extracomment>For one: {label} ({n} time)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>While playing you hear the standard model Fast, not “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>{}: getting ready to be heard while playing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>{} cannot be heard while playing: you hear the unprocessed recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>Save, rename or delete presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>&amp;Save as Preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/response_section.py"/>
        <source>{gain:+.3g} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/response_section.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>0 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/setting_rows.py"/>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>This effect is heard as a whole. For less of it, change the settings and convert again with this selected: it starts from the sound before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>This effect is heard as a whole. For less of it, undo, select this again, change the settings and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Place the cursor on an enhanced stretch to change how strongly the effect is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For all of the result under the cursor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Strength in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For all of the results under the cursor, on {n} tracks.</source>
        <extracomment>For one: For all of the results under the cursor, on {n} track.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For the selection only: {start} to {stop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For the selection only: {start} to {stop}, on {n} tracks.</source>
        <extracomment>For one: For the selection only: {start} to {stop}, on {n} track.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want a square of {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>PNG or JPEG, square, {low} to {high} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want a square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>No cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose a cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Remove the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose a Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>It cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/covers.py"/>
        <source>{path} is too large for a cover: use one of at most 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/covers.py"/>
        <source>{path} is no PNG or JPEG picture that can be shown: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>{n} recordings</source>
        <extracomment>For one: {n} recording</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>Decoding stopped: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>{reason} Only the first {there} of {name} can be used: open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>Decoding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode.py"/>
        <source>Edit episode details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>What is filled in goes into every file, in place of what its recording has. Titles and other tags stay those of the recordings; without a title it is the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>{n} markers can be exported as chapters.</source>
        <extracomment>For one: {n} marker can be exported as chapters.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 2026-11-29</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Markers (Ctrl+B) can be exported as chapters; there are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Tags of All Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{name} and {n} more exist already.</source>
        <extracomment>For one: {name} and {n} more exists already.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The recording itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{name} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>All ({whole})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Selection ({chosen})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Between markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{what} ({count} files)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Chapters, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Chapters for YouTube</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Episode details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Files beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Type a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Type the whole path of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{target} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The file name must end in {extension}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>This cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Written as {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Converted to {wanted} Hz, which this format needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Selection (none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the files that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Apple and Spotify -16, YouTube -14, broadcast (EBU R 128) -23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>As recorded ({how})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Chapters ({n} markers)</source>
        <extracomment>For one: Chapters ({n} marker)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Dither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Bring to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Bring to a loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Highest true peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Title, cover and other tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>peaks below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Noise below hearing that keeps quiet ends of 16 bit clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Usual quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Lossless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>{rate} kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>{rate} kbit/s on average (VBR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save, rename or delete a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>{sentence}, but {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported {n} files to {folder}</source>
        <extracomment>For one: Exported {n} file to {folder}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exporting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>The export failed: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <location filename="../../voicestudio/gui/help/help_feature.py"/>
        <source>Show in Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>{done}. {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>{name} is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>One recording is open at a time; the others are in Open Recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Process All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>The export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <location filename="../../voicestudio/gui/tracks/added_clips.py"/>
        <source>It is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Saved as {folder}, but without the sound of {unreadable}, which was changed by another program or cannot be read: put the file back as it was, and open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Saved as {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/journalling.py"/>
        <source>The edits cannot be kept on the disk ({kind}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Recordings and projects ({patterns} {journal});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Open a Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>{path} cannot be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>The project {name} is damaged: the readable part can be opened. A copy of its history is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{n} edits to {name} after the last save can be restored</source>
        <extracomment>For one: {n} edit to {name} after the last save can be restored</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Unsaved work on {name} is damaged: the readable part can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>The project {name} is damaged: the readable part can be opened. Discard goes back to the last save. A copy of its history is kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{length} recorded for {name} can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>unsaved work on {name} is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{n} edits to {name} can be restored</source>
        <extracomment>For one: {n} edit to {name} can be restored</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>VoiceStudio did not close in good order: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>It could not be discarded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{length} recorded can be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Locate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>{name} is not at {path} any more, or was changed: the edits are all here, but what uses it cannot be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Edits made after the last save are here again; save to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Discard Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>VoiceStudio projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>{running} is still running. Stop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Its work so far is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Stop It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>{running} is still running and will be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>It was never saved: its sound ({length}) is nowhere else. “Delete Recording” deletes that sound and all edits permanently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The exported file “{name}” stays, without what you did since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Recording was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save this recording?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Delete Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The exported file “{name}” stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Discard Edits Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Discard Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>“{discard}” drops your edits since it was opened or saved: they cannot be changed or undone later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>“{discard}” drops your edits since it was opened or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Edits were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of “{name}” as a project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of the project “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Discard Edits” drops the edits made since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Edits and recordings were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of “{name}” and your recordings in it as a project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Delete Recordings and Edits” deletes your recordings permanently: they are stored nowhere else. It also drops all your edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Delete Recordings and Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your recordings and edits in “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Delete Recordings and Edits” permanently deletes recordings and drops edits made since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Files that you exported stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The file “{name}” itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The project “{name}” stays as you saved it last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Cleans up speech recordings with a trained network. Everything is computed on this machine; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>The window is made with Qt {qt} and PySide6, which are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them by other versions. Their source code is at download.qt.io and code.qt.io/pyside. Licences has the terms of all components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>About VoiceStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Licence of VoiceStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>About the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Components by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Licence of the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>device check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>A tone sounds now. If you do not hear it, choose another output, and look at the volume of the window and of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>No speakers or headphones were found. Connect some, and look for them again with the button at the right. Without them recordings can be edited and exported, but not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>No microphone was found. Connect one, and look for it again with the button at the right. It is needed for recording only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>The microphone is heard (up to {db:.0f} dB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Speak as you will record: the bar should move. It hardly does: is the microphone muted, or another one chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Too loud (up to {db:.0f} dB): turn the input down, or move away a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Check Speakers and Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>&amp;Play Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Input level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Input level. Click to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Speakers or headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>VoiceStudio User Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>F3 or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>A−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>A+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Contents of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Places that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Chapter of the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>The guide cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>{hit} of {count}{many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/help_feature.py"/>
        <source>The report was saved as {name}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Drag over the waveform to select a part, or select nothing for all of it, and press Enhance at the right (or {enhance_now}). {play} plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Compare while it plays: {monitor_original} lets you hear the original, {monitor_result} the result. {undo} takes it back; nothing you do changes your file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>{export} makes a finished file, with a preset for podcasts. {user_guide} opens the guide, at the chapter about where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Check Speakers and Microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Check speakers and microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>A tone to hear, and a level to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>No more hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>{text}  ({seen} of {hints})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/model_cards.py"/>
        <source>**{name}**: {size:,.0f} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/model_cards.py"/>
        <source>{told}, step {step:,} of its last training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>the folder is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>The report was not saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Save a file that helps others to find a fault, and pass it on yourself: nothing is sent. It holds what is shown below, and nothing else: no sound, no names of recordings or devices, none of your texts, and no paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>{width}x{height} at {ratio:g} ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Report a Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Parts of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Text of this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>The report could not be put together: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>{name} ({size:,} kB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Extend the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Select between silences or splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>While playing: go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>The commands of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Right-click or Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Move a marker, a region or its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag in the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Rename a marker or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click in the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Move a clip, or pull an end of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag the bar at its top, or Ctrl+Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Slide the sound under a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Alt+Drag the bar at its top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Taller or flatter waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Usual height of the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click on its scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>VoiceStudio: Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Search commands or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>To print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>VoiceStudio shortcuts.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>The sheet was not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <source>VoiceStudio is licensed under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <source>{name} brings no text of its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>File</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Edit</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>View</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Markers</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Tracks</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Transport</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Effect</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Voice</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Help</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/shell/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Save Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Save Project &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Add &amp;to This Recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Export Se&amp;lection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Process &amp;Many Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Episode &amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Close Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Delete, Leavin&amp;g Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Dup&amp;licate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Spl&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Tri&amp;m to Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim Start to Pla&amp;yhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim End to Play&amp;head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim Silence at the Ends…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Insert Silence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Shorten Pauses and Fillers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select &amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select All &amp;Frequencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selection &amp;Start at Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selection &amp;End at Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Edges to &amp;Zero Crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Snap to Zero Cr&amp;ossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom to &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Fit Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Measure Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Taller Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>F&amp;latter Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Usual &amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Follow the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Add Marker or Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Remove Selected Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Previous Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Next Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Import Markers or Chapters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Export Markers or Chapters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Add Empty Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Re&amp;name Track…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Remove Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selec&amp;t All Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Track A&amp;bove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Track B&amp;elow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Move Track &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Move Track Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>S&amp;olo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Split Channels to Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Make Stereo Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Add Mus&amp;ic Bed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Duck Music Under Speech…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Show &amp;Volume Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Curve 1 dB &amp;Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Curve 1 dB &amp;Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nudge Clip or Cut Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nudge Clip or Cut Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Slide Sound Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Slide Sound Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Keep All Tracks in Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Play / Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Pa&amp;use / Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play Select&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play from &amp;Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Pre&amp;view Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play a Second &amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play a Second &amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Cursor to S&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nor&amp;mal Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Record / Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Recording Pa&amp;nel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Record Another Ta&amp;ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Previous Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Next Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Discard This Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Brin&amp;g Back Discarded Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to &amp;Enhanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to &amp;Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to the &amp;Removed Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Enhance &amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Enhance Speech…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Convert E&amp;motion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Hear Effect &amp;While Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Repeat Last Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Cancel Running Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Previous Place to Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Ne&amp;xt Place to Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Fade &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Fade &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Gain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Louder by 1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Quieter by 1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Norm&amp;alise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Lo&amp;udness Normalisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Remove &amp;DC Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Re&amp;verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Swap Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Mix &amp;to Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Train on My Voice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>&amp;Manage Voices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Delete My Training Recordings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Use as Training Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;User Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Check Speakers and Microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Report a Problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;About VoiceStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <source>Graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{n} preferences imported.</source>
        <extracomment>For one: {n} preference imported.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{path} holds no preferences of VoiceStudio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>Unknown, so left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>With values that are not possible, so left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{path} holds no preferences: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the cursor and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>going from field to field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>fields and buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the menu of a right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Minutes and seconds (1:23.450)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Samples (4005600)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 24 a second (0:01:23:10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 25 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 29.97 a second (no drop frames)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 30 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 50 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 60 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{name}” was copied to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>Imported as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{old}” is called “{new}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Nothing is enhanced here yet, so there is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>The recording as it is now (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Before any effect, at the same loudness (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Only the sound that the effect removed (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>What you listen to: {sound}. {tip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Listen: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Listen to: {sound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>No audio output was found, so nothing can be played. Connect one and choose it at the bottom right; everything else works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Enhanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Playing stopped: the audio device failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/speed_control.py"/>
        <source>Playback speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/speed_control.py"/>
        <source>Playback speed, at the same pitch (Ctrl+Up, Ctrl+Down; Ctrl+1 is normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Output loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Cursor to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Go to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Pause (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Repeat while playing (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Clean up while playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Hear it cleaned up while it plays (Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Record (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom to the selection (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Stop (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Continue (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Stop recording (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom in (Ctrl+=)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Fit recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Fit recording (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Mute the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Output volume in decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>How loud you hear it; the recording and exports stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <location filename="../../voicestudio/gui/views/drag_gain.py"/>
        <source>−∞ dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>{decibels} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Ti&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>A time such as 1:23.5 can be typed whatever is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Size of texts and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Size of texts and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Size and language change when VoiceStudio starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>test sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Goes back to where playing began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Stays where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Playback device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>&amp;Play Test Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>A quiet tone of one second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>When you stop, the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>When you stop, the c&amp;ursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Recording device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Cou&amp;nt-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Pre-ro&amp;ll: first play what comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Count with clic&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Beyond this, the recordings that were used least recently are decoded again when they are opened the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>decoded recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>recordings at other sample rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>results in open windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>In use now: {size} ({parts}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>In use now: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>{size} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Folder of the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Decoded sound at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>&amp;Decoded sound at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Clear the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Your recordings, projects and unsaved work are not in the cache. What open windows and other running programs of VoiceStudio have used stays until they are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Clearing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>other {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>{size} are in use and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>The cache cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Computation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Enhancing and other networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Compute &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Processor &amp;cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>This computer offers {cores}. Fewer leave more to other programs while something is enhanced. The next effect begins with the new number; a running one goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Markers and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Splits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>The &amp;playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Snapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>S&amp;nap to places nearby while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Ends of the selection and clips go to start and end of the recording, and to the places below. Hold Alt to drag freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Then go to the nearest &amp;zero crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>For ends of the selection that went to no other place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Fade shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Several tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Keep all tracks in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>What moves the sound after it moves that of all tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Fade shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Show &amp;volume curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Preferences (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Take over preferences that were exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Keep all preferences in a file, without devices and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Import Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Export Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Exported to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>As the last export was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>A new export begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>You can save presets of your own in the export dialog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Folder of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>That of the last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Any use (MIT, as VoiceStudio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Not for commercial use, nor are its results (CC BY-NC-SA 4.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Any use (CC BY-SA 4.0: who passes it on names source and licence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Enhancer: studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Enhancer: fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: any use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: non-commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: speech or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: one voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: lost speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Recordings never leave this computer. VoiceStudio computes everything here; it has no account, asks no server, looks for no updates and counts nothing. The log holds no sound, no texts of yours and no folders of yours, and nobody is sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log and Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>What the program does, and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>File of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Unsaved work of windows that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Delete unsaved work of windows that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>{n} pieces of work could not be deleted.</source>
        <extracomment>For one: One piece of work could not be deleted.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>The folder cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Delete {n} pieces of work that was never saved? It cannot be brought back. Open windows, saved projects and your recordings on the disk stay.</source>
        <extracomment>For one: Delete one piece of work that was never saved? It cannot be brought back. Open windows, saved projects and your recordings on the disk stay.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>{n} pieces of work can be restored when VoiceStudio starts.</source>
        <extracomment>For one: One piece of work can be restored when VoiceStudio starts.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>There is none. Work in open windows and saved projects does not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Yours (trained on recordings of yours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Models and Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Installed models and voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>These files came with VoiceStudio or were trained on this computer; nothing is fetched. A voice that is deleted cannot be brought back: export it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Voice file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Damaged: it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>May be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>&amp;Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Set everything on this page back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Restore Defaults of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Ch&amp;oose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Choose: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Use &amp;Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Search commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Search, for instance “zoom” or “Ctrl+Z”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>New &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Cha&amp;nge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Keep the present keys as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Re&amp;move Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>&amp;Set Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Give this command its usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Choose a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>&amp;Take Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} is for {kept}: choose other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} belongs to “{other}”. Take Over gives it to {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{about} has {words} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>For {about}: go to the field and press the new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Channels to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>One microphone is mono. “2 tracks” records two inputs of the device, each to a track of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>{n} tracks</source>
        <extracomment>For one: {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>More choices for recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>The choices that there is no room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count seconds down before recording begins; Esc cancels it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count with clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Hear a click on each second; use headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>No count-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Input {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Inputs {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Inputs to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Which inputs of the device are recorded. “Any input” is what the system gives as one: perhaps all of them mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Any input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It replaces what follows {start}, for as long as you record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replacing what follows {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Insert it at the cursor; what follows moves on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Record over the existing sound; Undo brings that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Append it at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Record to a new track while you hear the others: use headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>This becomes a new recording of {tracks} tracks, one for each input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>This becomes a new recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Each input becomes a new track, {tracks} of them, from {start} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>On {n} tracks, from the one in focus down: {effect}</source>
        <extracomment>For one: On {n} track, from the one in focus down: {effect}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It is added at the end; nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It becomes a new track from {start} on, while you hear the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It goes in at {start}; what follows moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It replaces {start} to {stop} and stops there; that is kept as a take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording at the end; nothing is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording each input to a new track from {start} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording a new track from {start} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording another take of {start} to {stop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Inserting at {start}; what follows moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replacing {start} to {stop}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It goes in before the selection, at {start}; what follows moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Where the recording goes: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_discarding.py"/>
        <source>The recording ({length}) was discarded; everything is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>It is kept, and offered to you when VoiceStudio is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The folder that it was recorded in is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the sound that the recording was to replace, so it was inserted instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the tracks that the recording was made for, so it was put in new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the place that the recording was made for, so it was put at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The recording could not be put in: {reason} {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The document it was made for is not open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>{take} is heard now; what was there before is kept in Takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>Marker {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_marking.py"/>
        <source>Marker set at {length} of this take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Nothing is heard yet: say something, or choose another input above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Check the level, then record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press R or Start Recording to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press R or Space to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Nothing can be recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>The arrow beside the input, above, looks for inputs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Too loud: it is cut off. Turn the input down, or move away from the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Loud: there is little room for a laugh. Turn the input down a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>A good level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Quiet: come closer to the microphone, or turn the input up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Recording begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press Esc to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Putting it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_placing.py"/>
        <source>There is no recording here to make another take of: put the cursor on one, or select what to record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_restoring.py"/>
        <source>You kept the open document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Count-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Ready to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Pre-roll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Recording begins in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>{length} left on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>How much longer you can record until the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input level: peak (line), RMS (bright), clip light. Click to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Pre-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>First play two seconds of what comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Hear yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Hear the input; use headphones, or it will howl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Switch the input off and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Discard This Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop, and discard this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start or stop recording (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The input does not answer: connect it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The disk has room for {length} more only: recording stops when it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The computer was too slow {overflows} times, so a little sound is missing: close other programs and record again if you hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_views.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/recording_controller.py"/>
        <source>Show Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/recording_controller.py"/>
        <source>Bring It Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/take_choosing.py"/>
        <source>Rename Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/take_choosing.py"/>
        <source>There is no such take here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Put the cursor on a recording. What you record over a selection, or with Record Another Take, is kept here beside what was there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Takes of this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Record Another Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Record this place again; what is there is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>What was here before stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>The only take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/context_menu.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/crash_reports.py"/>
        <source>Something went wrong in the program ({what}). Your recording is unharmed; the details are in {log_path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/crash_reports.py"/>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>{title} Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>{name}[*] – VoiceStudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/menus.py"/>
        <source>The&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>The recording could not be read in time. Close programs that keep the computer or the disk busy, or copy the recording to a faster disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>The audio device stopped for a moment. It gets its sound earlier when you play again. If that does not help, close programs that keep the computer busy or choose another output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>32 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>32 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>64 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>{n} drop-outs</source>
        <extracomment>For one: 1 drop-out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Playing was interrupted {n} times</source>
        <extracomment>For one: Playing was interrupted {n} time</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>{rate:g} kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a recording or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>WAV, FLAC, MP3, Ogg, Opus, AIFF, M4A. Your file is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Recent recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a Recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Record something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Cleaner sound for your voice and room, from a minute of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Try the Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open the sample recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <source>The recording was edited while speech was looked for: add the music again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Add Music Bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <source>Adding {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>{} gets a track of its own and makes way for the speech. The recording begins later where that is needed. It is one step in the history, and everything can be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Music alone for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Quieter under speech by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Fades out after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source> s of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Music at the end, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>After the last word for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Add Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/clip_commands.py"/>
        <source>There is no clip here: put the cursor on one, or at a cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at {begins}; what follows moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>in place of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at the end, {begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at {begins}, in the gap if there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Add as a new track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>beginning at {begins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Insert into {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Open instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>closes {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Replaces the volume curve of {}. It is down where speech begins, and comes back only in pauses that are long enough for that. The points can be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Duck Music Under Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Quieter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Goes down in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Stays down for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Comes back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>{title} speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Speech on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Duck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/ducking_controller.py"/>
        <source>The recording was edited while speech was looked for: duck the music again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/ducking_controller.py"/>
        <source>Looking for speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Add to This Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Opening {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>{name} was added as a new track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Open It Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>As Any Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Remove {n} tracks</source>
        <extracomment>For one: Remove {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Mute {n} tracks</source>
        <extracomment>For one: Mute {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Unmute {n} tracks</source>
        <extracomment>For one: Unmute {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Solo {n} tracks</source>
        <extracomment>For one: Solo {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Solo off {n} tracks</source>
        <extracomment>For one: Solo off {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Rename Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>A name has {most} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Left and right are tracks of their own now, heard from where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Put Both in the Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/volume_curves.py"/>
        <source>Volume curve of {n} tracks</source>
        <extracomment>For one: Volume curve of {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/canvas.py"/>
        <source>Selected {start} to {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/canvas.py"/>
        <source>Cursor at {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>Sound {seconds:.3f} s earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>No room here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>Sound {seconds:.3f} s later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 4 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 8 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 12 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Voice: 80 Hz to 8 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Amplitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Mel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>−{db} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Spectrogram Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Waveform Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Frequency Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Frequency Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Window Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Brightest Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Darkest Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>S-Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Equal Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Fade out {length} · {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>{seconds:.3f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Fade in {length} · {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>No fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>No fade out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>peak {level:+.1f} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Fade in: drag inwards for its length, up or down to bend it.
Right-click for the curve, double-click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Fade out: drag inwards for its length, up or down to bend it.
Right-click for the curve, double-click to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Gain: drag up or down, with Shift in steps of 0.1 dB.
Double-click to reset it, or to type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Move region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Move marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_name_field.py"/>
        <source>Name of the marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/monitor_caption.py"/>
        <source>Original: as it was before any effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/monitor_caption.py"/>
        <source>Removed: only the sound that the effect removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/overview.py"/>
        <source>Overview of the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/ruler.py"/>
        <source>Drag to hear the sound under the mouse; Shift selects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/ruler.py"/>
        <source>Time ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/sound_lane.py"/>
        <source>{selection}, {height} as tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/spectrogram_view.py"/>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <source>Gain in dB, from {lowest_gain_db:g} to {highest_gain_db:g}: type another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <source>-60.0 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>The volume curve follows the speech on {}: it is made again when that is edited, until the curve is changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Double-click to rename the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Leave this track out of the mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Hear only this track and others on solo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Level of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Mute {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Solo {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Catching up with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Follows {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Gain in dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>{what} of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Gain of this track in the mix; double-click for 0 dB, arrow keys for steps of 0.1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Left or right; double-click for the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_lane.py"/>
        <source>Waveform of track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_stack.py"/>
        <source>Scroll the tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Scroll in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <location filename="../../voicestudio/gui/views/waveform.py"/>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>Drag to move the point; double-click or Del removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>Volume curve: click to add a point, or drag it out of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>It follows the speech on {} until it is changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/amount_bar.py"/>
        <source>Speech recorded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/amount_bar.py"/>
        <source>{seconds:.0f} of {wanted:.0f} s of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>One of the two models; which one was which is shown at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>The other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Round {number}: {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Show Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Start Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Which sounds better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Listen to A and B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>A Sounds Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>B Sounds Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>No Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Six rounds tell something; {left} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>Of {n} rounds you preferred your model in {personal} and the standard model in {base}; in {same} you heard no difference.</source>
        <extracomment>For one: Of {n} round you preferred your model in {personal} and the standard model in {base}; in {same} you heard no difference.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That is hardly chance: to you the standard model sounds better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>Use either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That may be chance: more rounds would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That is hardly chance: to you your model sounds better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Cancel the training of “{name}”? Its progress is lost; your recordings stay. Pause keeps its progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Cancel Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Keep Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/clip_sound.py"/>
        <source>{original} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>What was recorded in VoiceStudio to train a model, and the copies that training made of it and of the files that you chose. Your own files and the models that you kept stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>There is nothing to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recordings that are in use by a wizard or a training now are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Delete My Training Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recordings made for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>kept sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Deleted: {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>not kept as a model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Delete {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/folder_claim.py"/>
        <source>These recordings are open in another VoiceStudio: continue there, or close its wizard. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Nothing leaves this computer. What you record stays in a folder of VoiceStudio until you delete it, and the finished model holds no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>The training of “{}” has begun, so its goal is fixed; another model gets recordings and a training of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>{n} recordings for emotions, {began}</source>
        <extracomment>For one: {n} recording for emotions, {began}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>&amp;Cleaner sound for my voice and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Enhance learns how you sound, and how your room and its noises sound. It can then clean your recordings better than the standard model; you are told whether it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Needs one minute of speech, better three, recorded where it is quiet, and some seconds of your room. Training takes about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>My voice with &amp;emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Convert Emotion learns the pitch and sound of your voice, and how you sound in the moods that you act for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Needs one minute of speech; best are short lines read neutrally and in some moods. Training takes about ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>You began before: {described} can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>You began {n} times before; the recordings can be used again:</source>
        <extracomment>For one: You began {n} time before; the recordings can be used again:</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>dd MMMM, HH:mm</source>
        <comment>Qt's letters for a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>{n} recordings for cleaner sound, {began}</source>
        <extracomment>For one: {n} recording for cleaner sound, {began}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>What do you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>From recordings of your voice VoiceStudio makes a model of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Show That Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Begin Another Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Earlier recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>&amp;Use Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>“{name}” is being trained. You can record for another model meanwhile; its training can start when that one has ended or is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>The voice is one file: the model itself, its name, when and from how much speech it was made, and how much better it was measured to be. It holds no recording, and nothing leaves this computer. Voice &gt; Manage Voices… can rename, export and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>&amp;Delete my training recordings afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>It is chosen as the Model of “{panel}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Name and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Your model gets a name and a place in the lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>“{name}” is kept. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Deleted: {described}. Your own files were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>{n} recordings and the copies made for training, {size}</source>
        <extracomment>For one: {n} recording and the copies made for training, {size}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>the copies made for training, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/left_trainings.py"/>
        <source>{path} could not be removed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>&amp;Keep it anyway: it stays marked as not better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>A model that measures worse than the standard one is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>As you recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Standard Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>By the model that everybody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Your Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>By the model that learnt your voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Listen and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentences of yours that the model was not trained on, all equally loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentence to listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Compare &amp;blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Hear both models without knowing which is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentence {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Train Longer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Choose more time and train again; the present model is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Record More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>{sentence}: {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>There are no sentences to listen to in this training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Measured against the standard model: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Voices (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>There are no voices of your own yet. Train one on a minute or more of your speech: it cleans up your voice in your room better, or lets your voice sound happier or sadder. Or import the file of a voice that was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>File: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Manage Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Details of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Delete {name}? It cannot be brought back; recordings that were made with it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Export Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Import Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Checking the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Figures: {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/material_checks.py"/>
        <source>{name} is not in {parent} any more: put it back or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/material_checks.py"/>
        <source>{name} is shorter than it was: choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_choice.py"/>
        <source>Each short line is read neutrally and then in each of these moods. Without any the model still learns your pitch and sound, from plain sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_choice.py"/>
        <source>Moods you want to act (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>sounds {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>sounds a little {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>{mood} is not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The morning train was late again, so we walked along the river instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Could you measure the height of the garage before you buy the paint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>She keeps a jar of ginger biscuits on the third shelf, behind the flour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>A cheerful crowd gathered around the old lighthouse to watch the fireworks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>My brother thinks that both of these paths lead to the north of the village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>We usually have a choice of soup, fish, or roast chicken on Thursdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The judge asked the young witness to describe the voice he had heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Zebras, giraffes and buffaloes share the water when the dry season begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>How long does it take to boil an egg at the top of a mountain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Put the blue cushion beside the fire and pour yourself a cup of tea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The engineer adjusted the valve until the pressure finally went down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Nobody noticed the tiny spider that was crossing the kitchen ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I would rather go to the theatre than stay at home and watch television.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Fresh snow had covered the churchyard, and every sound was strangely soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Please write down the number: seven, four, nine, double three, eight, two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The wooden bridge creaked loudly as the heavy wagon rolled across it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>What a beautiful garden you have, and how clever to grow beans in barrels!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Her father taught geography for thirty years at a school near the harbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>When the power failed, we lit some candles and told each other stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>This jacket is far too large, but the leather gloves fit me perfectly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The chef chopped an onion, crushed some garlic, and heated the oil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Is it true that the museum opens at noon and closes at a quarter past five?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>A flock of geese flew low over the marsh and vanished into the fog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>You can either join us now or catch the next bus from the market square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The boy pushed his bicycle up the hill, because the chain had come loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>In the autumn, leaves turn yellow, orange and brown before they fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They were enjoying the view when a huge wave splashed over the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Television changed the way people heard the news, and so did the radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>My aunt Beth has invited thirteen guests, though her table seats only six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Why should we hurry, if the concert does not begin for another hour?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The doctor gave him good advice: sleep well, eat slowly, and laugh often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>An unusual noise woke the dog, who jumped up and barked at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Sugar, salt, pepper, cheese and a dozen eggs: is there anything else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>He found a polished stone on the beach and gave it to his youngest child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The pilot thanked the passengers and wished everyone a pleasant evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Growing wheat in this region requires patience, machines and plenty of rain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They chose a quiet road through the woods to avoid the motorway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>If you hold the shell close to your ear, you may think you hear the ocean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>On a clear night, the moon throws long shadows across the empty yard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Thank you for reading all of this aloud; the last sentence is behind you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They told me about it this morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The letter arrived while you were out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I never thought it would end like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Look who is standing at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>We are going home tomorrow evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>That is the third time this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>She said it right in front of everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I have been waiting here for an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>You should have seen his face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Nobody knows what will happen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>It has been raining since we left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>So that was your plan all along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Keeping it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>&amp;Another Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>To read aloud: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Recording, {recorded}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>{mood}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>Recording {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>Selection {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>{name} (a part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>little speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>very quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>cut off (clipping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>background noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>two voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>no high tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>nothing heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>somebody speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Not usable: {problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>no speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Do not speak. Let the usual noises of the room be heard (fan, street, computer) for 10 to {longest_seconds} s; it stops automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>{seconds:.0f} s of the room alone were found in your recordings. That will do, but a recording of 10 to 30 s teaches more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Your room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>The sound of the room without speech: that is what Enhance is to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>&amp;Found automatically in the pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>A &amp;recording of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Record the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>R&amp;ecord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Choose a F&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Looking for pauses: {seconds:.0f} s so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>{seconds:.0f} s of the room alone were found in your recordings: enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Good: {quiet_seconds:.0f} s of the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>A Recording of Your Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/running_training.py"/>
        <source>{folder} cannot be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Record A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recordings of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>{seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>Nothing was recorded: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>A recording could not be deleted ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>The computer was too slow, so a little sound is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_recorder.py"/>
        <source>A recording is being made in the window: end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Longer is better, but the first minutes bring the most. You can continue working meanwhile; a computer that is busy then learns less in that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>5 minutes: a quick try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>40 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Start Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Train for &amp;at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Cancel Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>The trained model is deleted; your recordings stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Train Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>{minutes:g} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>“{}” is being trained. Two trainings at once would both take longer than one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The recordings have changed since this training began: Train Again learns from all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Only your usual pitch is learnt, which takes a minute or two; go back and act some lines for it to learn how you sound in a mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>“{name}”, from {n} recordings of your voice.</source>
        <extracomment>For one: “{name}”, from {n} recording of your voice.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Your Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>A sentence that was kept aside, as you recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The same sentence by the model that everybody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The same sentence by your model as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The model learns your voice. You can close this window meanwhile: it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>How it sounds so far, all equally loud:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Training error (loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>standard model {figure} (dashed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>{words} of sentences kept aside: {figure}, {standard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>{words}: {loss:.3f}, the lower the better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Quality of sentences that were kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>{words} of sentences kept aside: {standard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Training steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Curves are drawn here once the training has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained, but it is not better than the standard model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>The training of “{name}” has not ended: it can go on from where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained, but neither kept nor discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Listen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Show Why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training did not stop in time and was ended: it can go on from its last save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training ended unexpectedly ({because}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training needed more memory than there is: close other programs, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training was ended by the system or another program, perhaps because memory ran short: close other programs, then go on from where it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>signal {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>&amp;Pause Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>&amp;Continue Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Cancel &amp;Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Training of {name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Training of “{name}”: open the wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>“{}” is being trained with these recordings; cancel its training to change them, or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Getting the recordings ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Comparing with the standard model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>{stage}: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Closing: the training is being saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Paused at {percent}; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Stopped by a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Time is up: comparing the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Going on from {percent}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Paused; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Delete these {n} recordings from the disk?</source>
        <extracomment>For one: Delete this recording from the disk?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Your voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read aloud, or choose recordings in which only you speak, without music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Record yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Add &amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Recordings of your voice; they can also be dropped on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>From the &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Parts of the recording that is open in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>The &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All &amp;Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All of the Re&amp;cording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>in your usual voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read this aloud, once more, {how}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read this aloud, {how}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Recordings of Your Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>neutrally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>as if you were {mood}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All {n} &amp;Regions</source>
        <extracomment>For one: All {n} &amp;Regions</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Files that you chose only leave the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Measured gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not better: {measured}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_wizard.py"/>
        <source>Train on My Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_page.py"/>
        <source>{title} – step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_state.py"/>
        <source>My Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_state.py"/>
        <source>The training's folder cannot be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/compact_widgets.py"/>
        <source>Scroll the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/curve_field.py"/>
        <source>{description} Drag points up and down; Delete makes it flat again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Look for audio devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Audio output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Where you hear the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>No audio device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Audio input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>What you record from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>No audio input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Look for audio devices again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/disclosure.py"/>
        <source>{title} (shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/disclosure.py"/>
        <source>{title} (hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/gain_meter.py"/>
        <source>Gain of the effect that is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/gain_meter.py"/>
        <source>How far the effect turns the sound down or up now, without make-up gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>momentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>short-term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>integrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>true peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>{label}, reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>Loudness in LUFS: M of the last 0.4 s, S of the last 3 s, I of everything since it began, and TP, the highest true peak in dBTP. Click to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <location filename="../../voicestudio/gui/widgets/offer_bar.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Output level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Level of what you hear: peak (line), RMS (bright), clip light. Click to reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Peak {peak_db:.0f} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Applies to the selection, or to everything when nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Louder by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Loudest peak at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Insert Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Put in at the cursor, or before the selection; what follows moves back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Of the silence before the first and after the last sound of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/offer_bar.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Back to Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Set everything below More to its defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>{curve}: flat again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>{kind}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/progress_strip.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>Drag the points. The wheel makes a bell narrower or wider; a double-click sets a point back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>Frequency response. {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/small_meter.py"/>
        <source>Level of this track in the mix while it plays: peak, and RMS brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/strip_stack.py"/>
        <source>Scroll the strips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/time_field.py"/>
        <source>{label}. Type a time such as 1:23.5, or as it is written here, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/blocks.py"/>
        <location filename="../../voicestudio/inference/pieces.py"/>
        <location filename="../../voicestudio/inference/sequential_rendering.py"/>
        <source>The selection is empty: select the sound that the effect is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/blocks.py"/>
        <location filename="../../voicestudio/inference/pieces.py"/>
        <location filename="../../voicestudio/inference/sequential_rendering.py"/>
        <source>{label} returned unusable sound; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>{label} cannot be heard while playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>There is not enough memory for this effect: close other programs or choose another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>The effect “{name}” failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/device.py"/>
        <source>There is no device “{choice}”: choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/device.py"/>
        <source>No CUDA device was found on this computer: choose CPU or automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/engine.py"/>
        <source>The effect stopped because of an error in the program: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>it was killed, perhaps for lack of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>The inference process ended unexpectedly ({reason}); nothing was changed, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>The inference process cannot be started: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/output.py"/>
        <source>The result cannot be written to {folder}: check that the disk is not full and that the folder may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/output.py"/>
        <source>The disk is too full for the result: {needed:.0f} MB are needed in {folder} and {free:.0f} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/take_folder.py"/>
        <source>Results cannot be kept in the cache folder: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/checkpoint.py"/>
        <source>a VoiceStudio enhancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/emotion_checkpoint.py"/>
        <source>an emotion converter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is missing: reinstall VoiceStudio or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is damaged: reinstall VoiceStudio or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/recogniser_checkpoint.py"/>
        <source>a recogniser of emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the folder {parent} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>you may not write to the folder {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the system allows no such name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a device or pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/armed_input.py"/>
        <source>The input “{wanted}” is not there any more: choose another input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/capture_stream.py"/>
        <source>“{name}” has no input {first}: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/capture_stream.py"/>
        <source>The input “{name}” could not be started: choose another input, or close the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/input_monitor.py"/>
        <source>You cannot hear yourself on “{name}”: choose another output device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/playback_stream.py"/>
        <source>The audio device “{name}” could not be started: choose another output device, or close the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>No audio output device was found: connect one, then play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>The audio device stopped working: connect it again or choose another, then press Play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>The audio device “{name}” is not there any more: choose another output device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>Playback stopped: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>No audio input was found: connect a microphone and look for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>The input stopped working, perhaps because it was unplugged: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>The input stopped working, perhaps because it was unplugged: everything recorded until then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>The disk is full, so recording stopped: everything up to here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>The recording cannot be written ({reason}): the sound before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>Recording stopped: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>PESQ (ITU-T P.862.2, 1 to 4.6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>SI-SDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>less noise and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>PESQ on the voices of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>clarity of other voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>STOI (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>intelligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Less error in pitch, range, length and spectrum than is usual with unknown voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>likeness to your acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Median pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source> semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Log of the pitch's spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Log of the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Mel-cepstral distortion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your timbre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Probability by the recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>heard as the mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Standard deviation of the pitch of phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>steadier in pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>{figure}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>“{}” is a voice with emotions: choose one that was trained for cleaner sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>“{}” was trained for cleaner sound: choose a voice with emotions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There is no voice “{name}” on this computer: import its file, train it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>The folder of voices {folder} cannot be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{target} exists already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There are more than {most} voices: delete some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} is not in the folder of voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>The voice in {path} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} is a folder: delete it yourself if you don't need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} cannot be deleted ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There is a voice “{name}” already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>Another VoiceStudio is changing the voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice's name has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset's name has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take's name has at most {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice cannot be called “{}”: use plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset cannot be called “{}”: use plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take cannot be called “{}”: use plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>The voice “{name}” cannot be kept: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} was made by a newer version of VoiceStudio: update VoiceStudio to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} is not a voice profile, or is damaged ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} is larger than {limit} MB, so it is no voice profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Cleaner sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{length} of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{speech} and {length} of the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Trained on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>From {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Measured gain: {gain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Besides: {general}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Not measured to be better than the standard model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The length of pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The length that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>{what} is {value:g} {unit}: it must be {limits:g} to {limits2:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>Pauses longer than {longer_than:g} s cannot be shortened to {to:g} s: choose a length that is less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{hours} h {minutes:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{seconds:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{minutes} min {seconds:02d} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>about {length} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{milliseconds:.1f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>with samples that are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>{path}, which the manifest names, cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>at an unusual sampling rate, {rate} Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>{newest} is damaged: begin a new run with --from {name}, or choose another --run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>there is no run in {path} that could be cooled down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>the folder {path} cannot be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>the run could not be saved in {path}: is the disk full? ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>{log} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/basis.py"/>
        <source>VoiceStudio's own model is newer than this training, which therefore begins again from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/basis.py"/>
        <source>The recordings are not the same as when this training was begun, so it begins again with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>Files of this training were damaged, so it begins again from the recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>The files of this training are damaged: begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>Files of this training are damaged, and there is no {path} to begin again from: put it back, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/acted_lines.py"/>
        <source>Only {count} of your lines were read both neutrally and as “{mood}”, so that it stays as in the standard model: read at least {least_lines} lines both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/acted_lines.py"/>
        <source>The standard voices that this training begins with do not know “{mood}”: what was read so is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>Read lines neutrally and in each mood, {least_lines} or more of them, with the mood as clear as you want it to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>On lines of yours that were kept aside it comes nearer to your own {moods} than the standard model: its pitch was {before:.1f} semitones off and now is {now:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>there are only {phrases} phrases to learn your usual pitch from. Record a minute of speech or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>Your model is not used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>it comes not clearly nearer to your own acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>its pitch would be farther from your own acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>it would be heard less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>“{mood}” stays as in the standard model: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>What you acted is not used. {left} {more_lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>your usual pitch differs by {apart:.1f} semitones within the recordings. Record a minute of speech in one sitting, in your everyday voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>your voice is so even that the standard model does as well without knowing it. {more_lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>It has learnt your usual pitch ({height:.0f} Hz), so the pitch of converted phrases wanders less: by {personal:.1f} semitones, {base:.1f} with the standard model. How you sound in a mood it can only learn from lines that you act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>Nobody speaks aloud in the recordings: a whisper has no pitch to learn from. Read them again in your usual voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>There are only {seconds:.0f} s of usable neutral speech in the recordings; at least {least:.0f} s are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>{name} is left out: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>{problem} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>{name}: there is no emotion “{emotion}”; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_adaptation.py"/>
        <source>There is noise in the recordings of your voice. The standard model takes it out of what your model learns from; cleaner recordings would let it learn more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_adaptation.py"/>
        <source>The sound of your room was taken from the pauses in your speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Your model is not used: {reason}. {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>On recordings of yours that were kept aside, your model is better than the standard model: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is worse than the standard model on recordings of yours that were kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is no better and no worse than the standard model on recordings of yours that were kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is not clearly better than the standard model on recordings of yours that were kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is better for your voice, but has become worse for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record again closer to the microphone and with machines switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record three minutes of speech or more, and let it train longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record 20 s of your room without speech, with its usual noises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>The standard model suits your voice and room already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>its result is no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/personal_task.py"/>
        <source>the run was begun with another number of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>There is no sound of your room without speech: record 20 s of it, and the model learns to take just that away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>There are only {seconds:.0f} s of usable speech in the recordings: at least {least:.0f} s are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/excerpt_file.py"/>
        <source>{path} has changed since it was chosen: choose the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {heard} rather than {wanted}. Exaggerate a little and record it again, or keep it if it sounds right to you: the recogniser errs often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {heard} rather than {wanted}. Read it evenly, as if to inform and record it again, or keep it if it sounds right to you: the recogniser errs often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>There is no speech in this take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {mood}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds a little {mood}, but more {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/personal_training.py"/>
        <source>The training in {folder} cannot go on ({reason}): it is kept unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/personal_training.py"/>
        <source>The disk with {folder} is full: make room, then the training can go on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Some of the sound was given more than once: it is used once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is only {speech_seconds:.1f} s of speech in this recording. Read whole sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{duration} of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard}: plenty. More brings little now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Nothing can be heard in this recording. Check that the right microphone is chosen and switched on, and record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>No speech was found in this recording. Read the sentence aloud and close by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The speech is very quiet. Move closer to the microphone or turn the input up, and record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The loudest parts are cut off (clipping). Move further from the microphone or turn the input down, and record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The background noise is loud: the speech is only {level:.0f} dB above it. Switch off fans and other machines, close the window, and speak closer to the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The room echoes (sound takes about {seconds:.1f} s to die away). Record closer to the microphone, or in a room with curtains, carpets or full bookshelves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>as over a telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>as in a video call or a file at a low rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The sound ends at {top:.1f} kHz, {cause}. Record with the microphone directly at 44.1 or 48 kHz; a headset connected by Bluetooth is often the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is music in this recording. Use a part without music, or the recording from before the music was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>More than one person seems to speak in this recording. Use only parts in which the one voice speaks alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recordings seem to be of different people: training needs one voice alone. Listen to them, and keep only those of the one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recordings seem to be of different people (unlike the others: {names}): training needs one voice alone. Listen to them, and keep only those of the one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard} so far: {missing} more, and training can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard}: enough to begin. Three minutes or more, with varied sentences, usually give a better result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Nothing can be heard in this recording, not even the room. Check that the microphone is switched on and that no noise gate is at work, and record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is speech in the recording of the room. Record it again without speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The loudest noises of the room are cut off (clipping). Turn the input down, and record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is only {quiet_seconds:.0f} s of the room to be heard. Record 10 to 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recording of the room is longer than needed: 10 to 30 s are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/speakers.py"/>
        <location filename="../../voicestudio/training/personal/speech_activity.py"/>
        <source>{path} is missing or damaged ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/speech_activity.py"/>
        <source>{path} was made for another version of VoiceStudio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/supervised_run.py"/>
        <source>The training failed: its numbers grew without bounds again and again. Check the recordings for loud noises, then begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_events.py"/>
        <source>In the time that was chosen this computer can take {steps} of {wanted} steps: a longer training would learn more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_events.py"/>
        <source>The time was up after {share:.0%} of the training: with more time it may learn more. A computer that has nothing else to do is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_folder.py"/>
        <source>The folder {folder}, where trainings are kept, cannot be used ({reason}): make it a folder that you may write to, with free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_folder.py"/>
        <source>Another training is running: let it finish, or pause it, and start this one then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>the training cannot be kept in {folder} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>{path} is damaged ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>neutral</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>happy</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>angry</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>sad</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>calm</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>fearful</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>surprised</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>disgusted</source>
        <comment>of a voice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
