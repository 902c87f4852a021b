<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>VoiceStudio</name>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>YouTube shows chapters only where there are at least {fewest} of at least {shortest} seconds each: here there are {n} from 0:00 on, the shortest of {seconds:.0f} s.</source>
        <translation>YouTube 只在至少有 {fewest} 个章节且每个至少 {shortest} 秒时才显示章节：这里从 0:00 起有 {n} 个，最短的为 {seconds:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} is too large for a file of chapters.</source>
        <translation>{path} 太大，不像章节文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} holds no chapters: a line begins with a time, such as 1:30 Guest.</source>
        <translation>{path} 中没有章节：每行应以时间开头，例如 1:30 嘉宾。</translation>
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
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/chapter_files.py"/>
        <source>{path} holds no chapters: {error}.</source>
        <translation>{path} 中没有章节：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>{share:.0f} %</source>
        <translation>{share:.0f}%</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>Its end is missing: {percent} of the sound is there.</source>
        <translation>结尾缺失：现有声音占 {percent}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{reason} at {start} ({length}).</source>
        <translation>{start} 处{reason}（{length}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{count} places are damaged or missing, {length} in all, the first at {first} and the last at {last}.</source>
        <translation>有 {count} 处损坏或缺失，共 {length}，第一处在 {first}，最后一处在 {last}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{share:.1f} %</source>
        <translation>{share:.1f}%</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>It is {beyond} longer than its header says: open it again to use its end.</source>
        <translation>比文件所标的长 {beyond}：重新打开即可使用其结尾部分。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>{reason} at {start}.</source>
        <translation>{start} 处{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>less than 0.1 %</source>
        <translation>不到 0.1%</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <source>more than 99.9 %</source>
        <translation>超过 99.9%</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/condition.py"/>
        <location filename="../../voicestudio/audio/decode.py"/>
        <location filename="../../voicestudio/audio/flac_joined.py"/>
        <location filename="../../voicestudio/audio/ogg.py"/>
        <source>Sound missing</source>
        <translation>声音缺失</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{} was changed on disk by another program: open it again.</source>
        <translation>{} 已被其他程序在磁盘上更改：请重新打开。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>ffmpeg found it damaged: {reason}.</source>
        <translation>ffmpeg 发现损坏：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>The decoded sound does not fit into the cache folder: make room on the disk.</source>
        <translation>解码后的声音放不进缓存文件夹：请腾出磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} cannot be decoded: ffmpeg says: {complaints}.</source>
        <translation>无法解码 {path}：ffmpeg 报告：{complaints}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} cannot be decoded into the cache folder: {reason}.</source>
        <translation>无法将 {path} 解码到缓存文件夹：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} is damaged: no sound could be decoded from it.</source>
        <translation>{path} 已损坏：无法从中解码出任何声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decode.py"/>
        <source>{path} is damaged: it cannot be decoded to its end.</source>
        <translation>{path} 已损坏：无法解码到结尾。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/decoding.py"/>
        <source>{path} was not decoded to its end: open it again.</source>
        <translation>{path} 没有解码到结尾：请重新打开。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{first} or {last}</source>
        <translation>{first} 或 {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{rate} Hz, {n} channels</source>
        <extracomment>For one: {rate} Hz, {n} channel</extracomment>
        <translation>
            <numerusform>{rate} Hz，{n} 个声道</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{label} cannot have {bit_rate} kbit/s at {sound}; it can have {possible}.</source>
        <translation>{label} 在 {sound} 时不能使用 {bit_rate} kbit/s；可以使用 {possible}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/encoding.py"/>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast (Apple, Spotify)</source>
        <translation>播客（Apple、Spotify）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast in stereo</source>
        <translation>立体声播客</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Podcast, small file (Opus)</source>
        <translation>播客，小文件 (Opus)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Broadcast (EBU R 128)</source>
        <translation>广播 (EBU R 128)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Archive (FLAC)</source>
        <translation>存档 (FLAC)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>Archive (WAV, 24 bit)</source>
        <translation>存档（WAV，24 位）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>A preset needs a name of at most {most} letters in one line.</source>
        <translation>预设需要一个名称，单行，最多 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>“{name}” is a preset that comes with VoiceStudio: choose another name.</source>
        <translation>“{name}”是 VoiceStudio 自带的预设：请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>There is no export preset “{name}”; there are: {known}.</source>
        <translation>没有名为“{name}”的导出预设；现有：{known}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <source>There are {most} presets already: delete one first.</source>
        <translation>已有 {most} 个预设：请先删除一个。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <source>You have no export preset “{name}”.</source>
        <translation>您没有名为“{name}”的导出预设。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/export_presets.py"/>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <source>There is a preset “{name}” already.</source>
        <translation>已有名为“{name}”的预设。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} can only be decoded with ffmpeg, which is not installed: install ffmpeg and try again.</source>
        <translation>{path} 只能用 ffmpeg 解码，而 ffmpeg 尚未安装：请安装 ffmpeg 后重试。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} cannot be decoded: ffmpeg does not finish.</source>
        <translation>无法解码 {path}：ffmpeg 没有结束。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg.py"/>
        <source>{path} cannot be read: ffmpeg does not finish.</source>
        <translation>无法读取 {path}：ffmpeg 没有结束。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ffmpeg_encoder.py"/>
        <source>M4A files are written with ffmpeg, which is not installed: install it, or choose another format.</source>
        <translation>M4A 文件由 ffmpeg 写入，而 ffmpeg 尚未安装：请安装它，或选择其他格式。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} is damaged: it cannot be read at {seconds:.2f} s.</source>
        <translation>{path} 已损坏：无法读取 {seconds:.2f} 秒处。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} was changed on disk by another program: open it again.</source>
        <translation>{path} 已被其他程序在磁盘上更改：请重新打开。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/files.py"/>
        <source>{path} cannot be opened: {error}.</source>
        <translation>无法打开 {path}：{error}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>{n} channels</source>
        <extracomment>For one: {n} channel</extracomment>
        <translation>
            <numerusform>{n} 个声道</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <source>It is joined from parts with different sample rates or channels; all are converted to {sample_rate} Hz, {sound}.</source>
        <translation>它由采样率或声道不同的几部分拼接而成；已全部转换为 {sample_rate} Hz，{sound}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/joining.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Podcasts, Apple</source>
        <translation>播客、Apple</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Podcasts in mono</source>
        <translation>单声道播客</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>Spotify, YouTube</source>
        <translation>Spotify、YouTube</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/loudness_targets.py"/>
        <source>EBU R 128</source>
        <translation>EBU R 128</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/normalising.py"/>
        <source>There is too little sound here to measure loudness: it needs 0.4 s above −70 LUFS.</source>
        <translation>这里的声音太少，无法测得响度：需要 0.4 秒高于 −70 LUFS 的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/ogg.py"/>
        <source>Its end is missing: it was cut off, or recording it was not finished.</source>
        <translation>结尾缺失：文件被截断，或录制时没有正常结束。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{label} keeps only low frequencies of the fourth of {channels} channels, the one for bass effects (LFE).</source>
        <translation>{label} 对 {channels} 个声道中的第四个（低音效果声道 LFE）只保留低频。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 16 bit</source>
        <translation>WAV，16 位</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 24 bit</source>
        <translation>WAV，24 位</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>WAV, 32 bit float</source>
        <translation>WAV，32 位浮点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>FLAC, lossless</source>
        <translation>FLAC，无损</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>M4A (AAC)</source>
        <translation>M4A (AAC)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>'{name}' is not a format that can be written: use one of {known}.</source>
        <translation>“{name}”不是可以写入的格式：请使用 {known} 之一。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{path} cannot be written as {subtype}: {suffix} files do not hold it.</source>
        <translation>无法将 {path} 写成 {subtype}：{suffix} 文件不支持它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/output_formats.py"/>
        <source>{path} has an ending that stands for no format that can be written: use {known}.</source>
        <translation>{path} 的扩展名不对应任何可以写入的格式：请使用 {known}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/partials.py"/>
        <location filename="../../voicestudio/audio/write.py"/>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>Your presets in {path} cannot be read: {why}.</source>
        <translation>无法读取 {path} 中您的预设：{why}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>Your presets cannot be written to {path}: {reason}.</source>
        <translation>无法将您的预设写入 {path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>{path} would get too large: delete a preset first.</source>
        <translation>{path} 会变得太大：请先删除一个预设。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/preset_file.py"/>
        <source>{path} is nested too deeply to be changed.</source>
        <translation>{path} 嵌套太深，无法更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>There are {streams} audio tracks in it: this is number {number}.</source>
        <translation>其中有 {streams} 条音轨：这是第 {number} 条。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>Its end is missing: {percent} of the file is there.</source>
        <translation>结尾缺失：现有部分占文件的 {percent}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: {reason}.</source>
        <translation>{path} 已损坏或不完整：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is not a sound file that VoiceStudio can read.</source>
        <translation>{path} 不是 VoiceStudio 能读取的音频文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} has a sample rate of {sample_rate} Hz: VoiceStudio opens {lowest} to {highest} Hz.</source>
        <translation>{path} 的采样率为 {sample_rate} Hz：VoiceStudio 可打开 {lowest} 至 {highest} Hz。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} has {channels} channels: VoiceStudio opens 1 to {most}.</source>
        <translation>{path} 有 {channels} 个声道：VoiceStudio 可打开 1 至 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} holds no sound: its length is 0 samples.</source>
        <translation>{path} 中没有声音：长度为 0 个采样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: its header contains no sound data.</source>
        <translation>{path} 已损坏或不完整：文件头中没有音频数据。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged or incomplete: its header is cut off.</source>
        <translation>{path} 已损坏或不完整：文件头被截断。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>Its header is not finished: {share} of the sound lies behind its stated end.</source>
        <translation>文件头没有写完：{share} 的声音位于所标的结尾之后。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is empty (0 bytes).</source>
        <translation>{path} 是空文件（0 字节）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is damaged, or there is no sound in it.</source>
        <translation>{path} 已损坏，或其中没有声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} holds no sound: there is only a tag in it.</source>
        <translation>{path} 中没有声音：里面只有标签。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is a folder, not a sound file.</source>
        <translation>{path} 是文件夹，不是音频文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/probe.py"/>
        <source>{path} is a device or pipe, not a sound file.</source>
        <translation>{path} 是设备或管道，不是音频文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/tag_dates.py"/>
        <source>“{text}” is not a date: type it as 2026-11-29, or 2026-11, or 2026.</source>
        <translation>“{text}”不是日期：请按 2026-11-29、2026-11 或 2026 的形式输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} could not be written completely: its disk may be full ({free} MB are free) or the format may not take this sample rate; choose another folder or WAV.</source>
        <translation>{path} 未能完整写入：磁盘可能已满（可用 {free} MB），或格式不支持此采样率；请选择其他文件夹或 WAV。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} was not written: there is no sound to write.</source>
        <translation>没有写入 {path}：没有可写的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: {label} holds {most} channels and this sound has {channels}; use WAV.</source>
        <translation>无法写入 {path}：{label} 最多容纳 {most} 个声道，而此声音有 {channels} 个；请使用 WAV。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} is a folder: give the name of a file in it.</source>
        <translation>{path} 是文件夹：请给出其中一个文件的名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: the folder {parent} does not exist.</source>
        <translation>无法写入 {path}：文件夹 {parent} 不存在。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} was not written: converted to {rate} Hz, which {label} needs, so short a sound is less than a sample; use WAV.</source>
        <translation>没有写入 {path}：{label} 需要 {rate} Hz，这么短的声音转换后不足一个采样；请使用 WAV。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: it is a device or pipe.</source>
        <translation>无法写入 {path}：它是设备或管道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} exists already and was not overwritten.</source>
        <translation>{path} 已存在，没有被覆盖。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write.py"/>
        <source>{path} cannot be written: {label} does not go with {rate} Hz and {channels} channels; use WAV.</source>
        <translation>无法写入 {path}：{label} 不支持 {rate} Hz 和 {channels} 个声道；请使用 WAV。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>lower the gain and export again.</source>
        <translation>请降低增益后重新导出。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>It is too loud by {level:.1f} dB</source>
        <translation>声音过大 {level:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>It has {loudness:.1f} LUFS instead of {asked:g}: for more, its peaks would have to be limited more than sounds good.</source>
        <translation>响度为 {loudness:.1f} LUFS，而不是 {asked:g}：若要更响，峰值就会被限幅到影响听感。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{too_loud} and would be clipped. Lower the gain first.</source>
        <translation>{too_loud}，会被削波。请先降低增益。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Between its samples it reaches {level:.1f} dB over full scale (true peak), and players may clip that. Lower the gain first.</source>
        <translation>采样之间的电平超出满刻度 {level:.1f} dB（真峰值），播放器可能会削波。请先降低增益。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{n} samples were too loud (up to {over:.1f} dB over full scale) and were clipped: {advice}</source>
        <extracomment>For one: {n} sample was too loud (up to {over:.1f} dB over full scale) and was clipped: {advice}</extracomment>
        <translation>
            <numerusform>有 {n} 个采样过大（最多超出满刻度 {over:.1f} dB），已被削波：{advice}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{n} samples were too loud and were clipped: {advice}</source>
        <extracomment>For one: {n} sample was too loud and was clipped: {advice}</extracomment>
        <translation>
            <numerusform>有 {n} 个采样过大，已被削波：{advice}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>It reaches {over:.1f} dB over full scale when it is played, and players clip that: {advice}</source>
        <translation>播放时会超出满刻度 {over:.1f} dB，播放器会削波：{advice}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Between its samples it reaches {level:.1f} dB over full scale (true peak), and players may clip that: {advice}</source>
        <translation>采样之间的电平超出满刻度 {level:.1f} dB（真峰值），播放器可能会削波：{advice}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>There is too little sound in it to measure loudness: its level stays as it was.</source>
        <translation>其中的声音太少，无法测得响度：电平保持原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>{too_loud}: players will clip it. Lower the gain first.</source>
        <translation>{too_loud}：播放器会削波。请先降低增益。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/audio/write_report.py"/>
        <source>Its peaks reach {level:.1f} dB, and {label} changes peaks a little: some may end over full scale. Below -1 dB none do, usually.</source>
        <translation>峰值达到 {level:.1f} dB，而 {label} 会略微改变峰值：有些可能会超出满刻度。低于 -1 dB 时通常不会。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/capture_run.py"/>
        <source>The input took too long to start: record again.</source>
        <translation>输入启动时间过长：请重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/document.py"/>
        <location filename="../../voicestudio/document/project/unsaved_work.py"/>
        <location filename="../../voicestudio/gui/editing/clipboard.py"/>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/band_edits.py"/>
        <source>{label} {band}</source>
        <translation>{label}（{band}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Move clip</source>
        <translation>移动片段</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Trim clip</source>
        <translation>修剪片段</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>There is no more sound of this clip to that side.</source>
        <translation>此片段在那一侧没有更多声音了。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/clip_edits.py"/>
        <source>Slide clip</source>
        <translation>滑移片段</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/ducking.py"/>
        <source>Duck {track}</source>
        <translation>闪避“{track}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/ducking.py"/>
        <source>No speech was found in the chosen tracks: there is nothing to duck under.</source>
        <translation>所选轨道中没有找到语音：没有可以闪避的依据。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>{rate} Hz, channels: {channels}</source>
        <translation>{rate} Hz，声道：{channels}</translation>
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
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Delete, leaving silence</source>
        <translation>删除并留下静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Remove clip</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Insert silence</source>
        <translation>插入静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Trim</source>
        <translation>修剪</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Silence</source>
        <translation>变为静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Strength {strength:.0%}</source>
        <translation>强度 {strength:.0%}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>The copied sound ({copied}) does not fit this sound ({here}): copy from a file with the same sample rate and number of channels.</source>
        <translation>复制的声音（{copied}）与此处的声音（{here}）不符：请从采样率和声道数相同的文件中复制。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>A silence needs a length: type more than zero seconds.</source>
        <translation>静音需要长度：请输入大于零的秒数。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Trim start</source>
        <translation>修剪开头</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Trim end</source>
        <translation>修剪结尾</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>There is nothing to split here: put the cursor inside a piece of sound.</source>
        <translation>这里没有可分割的内容：请把光标放在一段声音中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>Nothing is selected: drag over the part of the sound that is meant first.</source>
        <translation>没有选择任何内容：请先拖选要处理的那部分声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>There is nothing to trim off: put the cursor where the sound should end.</source>
        <translation>没有可修剪的内容：请把光标放在声音应该结束的地方。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/edits.py"/>
        <source>The selection from {start:.3f} s to {stop:.3f} s is not inside the sound, which is {length:.3f} s long.</source>
        <translation>选区 {start:.3f} 秒至 {stop:.3f} 秒不在声音范围内，声音长 {length:.3f} 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Gain {amount:+.1f−} dB</source>
        <translation>增益 {amount:+.1f−} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Gain −∞ dB</source>
        <translation>增益 −∞ dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Remove fade in</source>
        <translation>移除淡入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Remove fade out</source>
        <translation>移除淡出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/fades.py"/>
        <source>Reset gain</source>
        <translation>重置增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/loudness_edits.py"/>
        <source>Loudness {target:.1f−} LUFS</source>
        <translation>响度 {target:.1f−} LUFS</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/music_bed.py"/>
        <source>No speech was found in this recording: there is nothing to put music to.</source>
        <translation>此录音中没有找到语音：没有可以配乐的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/music_bed.py"/>
        <source>Add music bed</source>
        <translation>添加背景音乐</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>There is no more sound on that side of the cut.</source>
        <translation>切点的那一侧没有更多声音了。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge split</source>
        <translation>微移分割点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge cut</source>
        <translation>微移切点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge cross-fade</source>
        <translation>微移交叉淡化</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>The clip is at the start of the recording.</source>
        <translation>片段已在录音的开头。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/nudges.py"/>
        <source>Nudge clip</source>
        <translation>微移片段</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>Normalise to {decibels:.1f−} dB</source>
        <translation>标准化到 {decibels:.1f−} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Remove DC offset</source>
        <translation>移除直流偏移</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Swap channels</source>
        <translation>交换声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>Mix to mono</source>
        <translation>混合为单声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>There is only silence here, so there is nothing to normalise.</source>
        <translation>这里只有静音，没有可标准化的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Only a stereo recording has channels that can be swapped.</source>
        <translation>只有立体声录音才能交换声道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/processing.py"/>
        <source>This recording is mono already.</source>
        <translation>此录音已经是单声道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Nothing was recorded that could be put in here.</source>
        <translation>没有录到可以放入此处的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/recorded.py"/>
        <source>Input {number}</source>
        <translation>输入 {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/document/editing/several_tracks.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <location filename="../../voicestudio/gui/effects/effect_series.py"/>
        <source>{label} on {n} tracks</source>
        <extracomment>For one: {label} on {n} track</extracomment>
        <translation>
            <numerusform>{n} 条轨道：{label}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Trim silence at the ends</source>
        <translation>修剪首尾静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <source>No cut is chosen: tick those that are to be made.</source>
        <translation>没有选择切点：请勾选要执行的切点。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/shortening_edits.py"/>
        <source>Neither end of the recording has more than {kept:g} s of silence.</source>
        <translation>录音两端的静音都没有超过 {kept:g} 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/split_edits.py"/>
        <source>There is nothing to join here: select across a split or a gap, or go to one.</source>
        <translation>这里没有可合并的内容：请选择跨越分割点或空隙的范围，或移到其中一处。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Make stereo track</source>
        <translation>制作立体声轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Only two mono tracks can become one stereo track.</source>
        <translation>只有两条单声道轨道才能合成一条立体声轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>Only one of the two tracks is muted or solo: make both alike first.</source>
        <translation>两条轨道中只有一条静音或独奏：请先让两条一致。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <source>The volume curves of the two tracks differ: remove them first.</source>
        <translation>两条轨道的音量曲线不同：请先移除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{name} left</source>
        <translation>{name} 左</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{name} right</source>
        <translation>{name} 右</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/stereo_tracks.py"/>
        <location filename="../../voicestudio/document/timeline/tracks.py"/>
        <source>Track {number}</source>
        <translation>轨道 {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Choose {name}</source>
        <translation>选用“{name}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Rename {name}</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>Delete {name}</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>“{name}” is what was here before anything was recorded.</source>
        <translation>“{name}”是这里录音之前的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>This is the only take here: delete its sound instead.</source>
        <translation>这里只有这一条：请改为删除它的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/take_choices.py"/>
        <source>What was here before anything was recorded stays as it is.</source>
        <translation>这里录音之前的内容保持原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>{track} {gain_db:+.1f} dB</source>
        <translation>{track} {gain_db:+.1f} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Add track</source>
        <translation>添加轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Add tracks</source>
        <translation>添加轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Remove {track}</source>
        <translation>移除“{track}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Move track</source>
        <translation>移动轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Rename track</source>
        <translation>重命名轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Pan {track}</source>
        <translation>调整“{track}”的声像</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Pan to the centre</source>
        <translation>声像居中</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Volume curve of {track}</source>
        <translation>“{track}”的音量曲线</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Colour {track}</source>
        <translation>更改“{track}”的颜色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Mute {track}</source>
        <translation>静音“{track}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Unmute {track}</source>
        <translation>取消静音“{track}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Solo {track}</source>
        <translation>独奏“{track}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Solo off {track}</source>
        <translation>取消独奏“{track}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Split channels to tracks</source>
        <translation>将声道拆分到轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>Mix down</source>
        <translation>缩混</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>The sample rate of the sound is not that of the recording.</source>
        <translation>声音的采样率与录音不同。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A recording needs at least one track.</source>
        <translation>录音至少需要一条轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A volume curve can have {most_points} points: remove some first.</source>
        <translation>音量曲线最多可有 {most_points} 个点：请先移除一些。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>This track has one channel: there is nothing to split.</source>
        <translation>此轨道只有一个声道：没有可拆分的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/editing/track_edits.py"/>
        <source>A recording can have {most} tracks: remove one first.</source>
        <translation>录音最多可有 {most} 条轨道：请先移除一条。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/export_work.py"/>
        <source>{path} holds sound of this recording: choose another name, so that it stays as it is.</source>
        <translation>{path} 存有此录音的声音：请换一个名称，以免改动它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/export_work.py"/>
        <source>{there} exists already and was not overwritten.</source>
        <translation>{there} 已存在，没有被覆盖。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>{folder} holds no sound.</source>
        <translation>{folder} 中没有声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>{folder} cannot be read: {reason}.</source>
        <translation>无法读取 {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/captures.py"/>
        <source>it cannot be converted to {rate} Hz because of the disk ({reason}).</source>
        <translation>由于磁盘原因（{reason}），无法转换为 {rate} Hz。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/envelope_fields.py"/>
        <source>a volume curve has more than {most} points</source>
        <translation>音量曲线的点数超过 {most} 个</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/history_log.py"/>
        <source>its history has more than {most} steps</source>
        <translation>历史记录超过 {most} 步</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/history_log.py"/>
        <source>it has more than {most} pieces of sound</source>
        <translation>声音段数超过 {most}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>{name} is longer than {most} MB</source>
        <translation>{name} 超过 {most} MB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>its history has more than {most} lines</source>
        <translation>历史记录超过 {most} 行</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/journal.py"/>
        <source>its journal would be longer than {most} MB</source>
        <translation>日志会超过 {most} MB</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{n} of {lines} lines were skipped: {reasons}.</source>
        <extracomment>For one: {n} of {lines} lines was skipped: {reasons}.</extracomment>
        <translation>
            <numerusform>共 {lines} 行，跳过了 {n} 行：{reasons}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} is not a label file: it is too large.</source>
        <translation>{name} 不是标签文件：文件太大。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} is not a label file; {reason}.</source>
        <translation>{name} 不是标签文件；{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>{name} holds more than {most} labels.</source>
        <translation>{name} 中的标签超过 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/label_files.py"/>
        <source>line {number}: {error}</source>
        <translation>第 {number} 行：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it asks for {hours:.0f} hours of sound, and {most:.0f} are the most</source>
        <translation>要求 {hours:.0f} 小时的声音，而上限是 {most:.0f} 小时</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it has more than {most} splits</source>
        <translation>分割点超过 {most} 个</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>cross-fades in it are nested {depth} deep</source>
        <translation>其中的交叉淡化嵌套了 {depth} 层</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>sound in it is nested more than {most} levels deep</source>
        <translation>其中的声音嵌套超过 {most} 层</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>sound in it is mixed from more than {most} others at once</source>
        <translation>其中的声音同时由超过 {most} 个声音混合而成</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>it has more than {most} pieces</source>
        <translation>段数超过 {most}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>it has more than {most} gains and fades at one place</source>
        <translation>同一处的增益和淡化超过 {most} 个</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/limits.py"/>
        <source>it has more than {most} markers</source>
        <translation>标记超过 {most} 个</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/lock.py"/>
        <source>{folder} is open in another VoiceStudio window: close it there first.</source>
        <translation>{folder} 已在另一个 VoiceStudio 窗口中打开：请先在那里关闭它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: it is a link to {target}; open that instead.</source>
        <translation>已拒绝 {folder}：它是指向 {target} 的链接；请直接打开后者。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: {name} in it is a link, and a project holds its parts itself.</source>
        <translation>已拒绝 {folder}：其中的 {name} 是链接，而项目的各部分必须存放在项目中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: {name} in it is a pipe or device, not a file.</source>
        <translation>已拒绝 {folder}：其中的 {name} 是管道或设备，不是文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/own_folder.py"/>
        <source>{folder} is refused: it holds more than {number} files.</source>
        <translation>已拒绝 {folder}：其中的文件超过 {number} 个。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>its history is not there</source>
        <translation>找不到历史记录</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} does not exist.</source>
        <translation>{folder} 不存在。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is not a VoiceStudio project: it has no {journal}.</source>
        <translation>{folder} 不是 VoiceStudio 项目：其中没有 {journal}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is not a VoiceStudio project: its {journal} is no file.</source>
        <translation>{folder} 不是 VoiceStudio 项目：其中的 {journal} 不是文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} is refused: {media} in it is no folder.</source>
        <translation>已拒绝 {folder}：其中的 {media} 不是文件夹。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} was made by a newer version of VoiceStudio: install that one to open it.</source>
        <translation>{folder} 由更新版本的 VoiceStudio 创建：请安装该版本再打开。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} exists already: choose another name.</source>
        <translation>{folder} 已存在：请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{path} is not {name}: it has another length or format.</source>
        <translation>{path} 不是 {name}：长度或格式不同。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>its first line is not whole</source>
        <translation>第一行不完整</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project.py"/>
        <source>{folder} cannot be opened for writing: {reason}.</source>
        <translation>无法打开 {folder} 进行写入：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>This project is damaged: everything up to “{label}” (state {count} of its history) was read, later edits cannot be; a copy was kept in the project.</source>
        <translation>此项目已损坏：已读取到“{label}”（历史记录的第 {count} 个状态）为止，之后的编辑无法读取；项目中保留了一份副本。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>{folder} is damaged from its beginning ({reason}): none of it can be read, and it was left unchanged.</source>
        <translation>{folder} 从开头起就已损坏（{reason}）：完全无法读取，文件夹保持原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The last edit was not written to its end when the program stopped: everything before it was read.</source>
        <translation>程序停止时，最后一次编辑没有写完：之前的内容都已读取。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The edits cannot be written to {folder} ({reason}): nothing that was saved is lost, but make room or save elsewhere before you close.</source>
        <translation>无法将编辑写入 {folder}（{reason}）：已存储的内容没有丢失，但关闭前请腾出空间或存储到别处。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>{folder} cannot be opened: {reason}.</source>
        <translation>无法打开 {folder}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <source>The edits cannot be kept in {folder}: {error}. Nothing that was saved is lost, but export before you close.</source>
        <translation>无法将编辑保存在 {folder} 中：{error}。已存储的内容没有丢失，但关闭前请先导出。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/project_messages.py"/>
        <location filename="../../voicestudio/document/project/unsaved_work.py"/>
        <source>{folder} is refused: {error}.</source>
        <translation>已拒绝 {folder}：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>This edit cannot be saved in a project, because it made a {kind}, which projects do not know: export the recording to keep it.</source>
        <translation>此编辑无法存储在项目中，因为它生成了项目不认识的 {kind}：请导出录音以保留它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/serialization.py"/>
        <source>This project was made by a newer version of VoiceStudio or with an extension: it holds sound of the kind {kind}, which this version does not know.</source>
        <translation>此项目由更新版本的 VoiceStudio 或借助扩展创建：其中有 {kind} 类型的声音，此版本不认识。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/sources.py"/>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>the recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/sources.py"/>
        <source>{name} is not at {path} any more, or was changed: locate it first.</source>
        <translation>{name} 已不在 {path}，或已被更改：请先找到它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/project/track_fields.py"/>
        <source>it has more than {most} tracks</source>
        <translation>轨道超过 {most} 条</translation>
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
        <translation>{hertz} 以上</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/band.py"/>
        <source>below {hertz}</source>
        <translation>{hertz} 以下</translation>
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
        <translation>那里已有其他声音：没有移动任何内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/clip_laying.py"/>
        <source>Too many cross-fades lie there already: leave more room between clips.</source>
        <translation>那里的交叉淡化已经太多：请在片段之间多留些空间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/recorded_takes.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/recorded_takes.py"/>
        <source>Take {number}</source>
        <translation>第 {number} 条</translation>
    </message>
    <message>
        <location filename="../../voicestudio/document/timeline/takes.py"/>
        <source>{effect}, {percent:.0f} %</source>
        <translation>{effect}，{percent:.0f}%</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Breath reduction</source>
        <translation>呼吸声抑制</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Reduction</source>
        <translation>衰减量</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Threshold below speech</source>
        <translation>低于语音的阈值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>How far breaths are turned down. Without any a voice sounds unnatural.</source>
        <translation>呼吸声被压低多少。完全没有呼吸声的人声听起来不自然。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>How much quieter than loud speech a breath is. Lower values find louder breaths, and may take a soft consonant for one.</source>
        <translation>呼吸声比响亮的语音轻多少。值越低，找到的呼吸声越响，也可能把轻柔的辅音误认为呼吸声。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/breath.py"/>
        <source>Loud breaths</source>
        <translation>明显的呼吸声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Export only</source>
        <translation>仅导出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Podcast in one click</source>
        <translation>一键播客</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <location filename="../../voicestudio/gui/effects/applied_effect_text.py"/>
        <source>Model: {profile}</source>
        <translation>模型：{profile}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Strength: {strength:.0%}</source>
        <translation>强度：{strength:.0%}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Voice polish</source>
        <translation>人声润色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>Clean close-up voice</source>
        <translation>干净的近讲人声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>{effect} (not available)</source>
        <translation>{effect}（不可用）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>A chain has at most {most} effects.</source>
        <translation>效果链最多可有 {most} 个效果。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>The chain “{name}” has no effect that is on.</source>
        <translation>效果链“{name}”中没有启用的效果。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} cannot be a step of a chain: apply it separately.</source>
        <translation>“{label}”不能作为效果链的步骤：请单独应用。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} cannot be done with a voice of your own.</source>
        <translation>“{label}”不能用您自己的声音进行。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain.py"/>
        <source>{label} has no strength: it is done or not.</source>
        <translation>“{label}”没有强度：只有执行或不执行。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <source>{path} exists already.</source>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/chain_file.py"/>
        <source>{path} is not a chain of VoiceStudio: {error}.</source>
        <translation>{path} 不是 VoiceStudio 的效果链：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/checks.py"/>
        <source>Speech may be lost here: compare with the original</source>
        <translation>这里可能丢失了语音：请与原声比较</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/checks.py"/>
        <source>Speech may have changed here: compare with the original</source>
        <translation>这里的语音可能变了：请与原声比较</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Compressor</source>
        <translation>压缩器</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Attack</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Release</source>
        <translation>释放时间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Make-up gain</source>
        <translation>补偿增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Peaks above this level become quieter.</source>
        <translation>高于此电平的峰值会变轻。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How many decibels above the threshold come out as one.</source>
        <translation>超过阈值多少分贝，输出时变为一分贝。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How soon it turns down: two thirds of the way are done after this time.</source>
        <translation>压低的快慢：经过这段时间，完成三分之二。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How soon it comes back when the sound is quiet again.</source>
        <translation>声音变轻后恢复的快慢。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How much louder all of it becomes afterwards.</source>
        <translation>之后整体提高多少。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>How wide the bend at the threshold is. 0 dB is an edge.</source>
        <translation>阈值处弯折的宽度。0 dB 为硬拐点。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Gentle voice</source>
        <translation>柔和的人声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Podcast voice</source>
        <translation>播客人声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Radio voice</source>
        <translation>电台人声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/compressor.py"/>
        <source>Catch peaks</source>
        <translation>抓住峰值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Shorten pauses</source>
        <translation>缩短停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Fixed silence threshold</source>
        <translation>固定静音阈值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Silence threshold</source>
        <translation>静音阈值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Otherwise silence is detected from the noise and the speech around it.</source>
        <translation>否则，静音根据周围的噪声和语音判断。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Used with a fixed silence threshold only.</source>
        <translation>仅用于固定静音阈值。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Pauses over</source>
        <translation>长于此值的停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten to</source>
        <translation>缩短至</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Remove fillers (um, uh)</source>
        <translation>移除填充词（嗯、呃）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Only longer pauses are shortened.</source>
        <translation>只缩短更长的停顿。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>The length of a shortened pause.</source>
        <translation>缩短后停顿的长度。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>Removes all that sounds like a filler, unheard: about half of it is words.</source>
        <translation>不经试听就移除所有听起来像填充词的声音：其中约一半其实是词语。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/cutting_steps.py"/>
        <source>The silence that stays before the first and after the last sound.</source>
        <translation>第一个声音之前和最后一个声音之后保留的静音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>De-click</source>
        <translation>咔嗒声消除</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Longest click</source>
        <translation>最长咔嗒声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>How little a click may stand out to be taken away. High values find the faintest ones and may touch consonants.</source>
        <translation>咔嗒声多么不明显也要去除。值越高，找到的咔嗒声越微弱，也可能影响辅音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>How long a click may be. Clicks of the mouth last one to three milliseconds.</source>
        <translation>咔嗒声可以有多长。口腔咔嗒声持续一到三毫秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Gentle</source>
        <translation>轻柔</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Mouth noise</source>
        <translation>口腔噪声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_click.py"/>
        <source>Many faint clicks</source>
        <translation>大量微弱的咔嗒声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>De-esser</source>
        <translation>齿音消除</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>Only what lies above is turned down. S is sharp above 5 kHz in low voices, above 6 kHz in high ones.</source>
        <translation>只压低高于此频率的声音。低沉的嗓音中 S 音在 5 kHz 以上刺耳，高亮的嗓音中在 6 kHz 以上。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>How loud the upper part is, against all of the sound, before it is turned down. Lower values act more often.</source>
        <translation>高频部分相对于整个声音达到多响时才被压低。值越低，起作用越频繁。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>How far it is turned down at most.</source>
        <translation>最多压低多少。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Low voice</source>
        <translation>低沉的嗓音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>High voice</source>
        <translation>高亮的嗓音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_esser.py"/>
        <source>Very sharp S</source>
        <translation>非常刺耳的 S 音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>De-plosive</source>
        <translation>爆破音消除</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>Only what lies below is turned down. Lower spares low voices.</source>
        <translation>只压低低于此频率的声音。值越低，越能保护低沉的嗓音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>How much louder than the voice the thump is before it is turned down. Lower values act more often.</source>
        <translation>爆破声比人声响多少时才被压低。值越低，起作用越频繁。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/de_plosive.py"/>
        <source>No pop filter</source>
        <translation>没有防喷罩</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>S-curve</source>
        <translation>S 形曲线</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Equal power</source>
        <translation>等功率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Level</source>
        <translation>电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Normalise</source>
        <translation>标准化</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>As long as all of the sound at most.</source>
        <translation>最长不超过整个声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>Loudest peak</source>
        <translation>最响峰值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/edit_effects.py"/>
        <source>The level of the loudest sample.</source>
        <translation>最响采样的电平。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <location filename="../../voicestudio/effects/emotion_reading.py"/>
        <source>The model file {path} was made for another version of VoiceStudio.</source>
        <translation>模型文件 {path} 是为另一个版本的 VoiceStudio 制作的。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>The intensity must lie between 0 and 1.</source>
        <translation>情感强度必须在 0 和 1 之间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>This model has no emotion “{emotion}”; it knows: {known}.</source>
        <translation>此模型没有情感“{emotion}”；可用的有：{known}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>This model has no style “{style}”; it has: {names}.</source>
        <translation>此模型没有风格“{style}”；可用的有：{names}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>There is too little speech: it takes at least 0.3 s.</source>
        <translation>语音太少：至少需要 0.3 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion.py"/>
        <source>Nobody speaks aloud: it takes speech with a pitch, not a whisper.</source>
        <translation>没有人出声说话：需要有音高的语音，耳语不行。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>learnt from recordings that are not for commercial use (CC BY-NC-SA 4.0)</source>
        <translation>从非商业用途的录音中学得 (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Convert to {mood}</source>
        <translation>转换为{mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Emotion</source>
        <translation>情感</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity</source>
        <translation>情感强度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Lock timing</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Keep the level</source>
        <translation>保持电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Convert to {mood}, {percent:.0f} %</source>
        <translation>转换为{mood}，{percent:.0f}%</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Convert emotion</source>
        <translation>转换情感</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>How the voice is to sound, with the same words and the same speaker.</source>
        <translation>人声听起来应有的情感，词语和说话人不变。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>How much of that emotion. 0 % leaves the voice unchanged.</source>
        <translation>该情感的多少。0% 时人声不变。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Keeps every word where it is. Otherwise the voice also gets faster or slower, the stretch gets shorter or longer, and markers move with it.</source>
        <translation>每个词都留在原处。否则语速也会变快或变慢，这一段会变短或变长，标记随之移动。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Some recordings of acted emotions may not be used commercially, and neither may models trained on them (CC BY-NC-SA 4.0). The models for any use were trained on fewer recordings, without calm voices.</source>
        <translation>有些情感表演录音不可用于商业用途，用它们训练的模型也不可以 (CC BY-NC-SA 4.0)。可用于任何用途的模型训练所用的录音较少，不含平静的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>The voice stays as loud as it was. Otherwise anger gets louder and sadness much quieter.</source>
        <translation>人声保持原来的响度。否则愤怒会变响，悲伤会轻得多。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity at {number:.0f} % of the selection</source>
        <translation>选区 {number:.0f}% 处的情感强度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Non-commercial use</source>
        <translation>非商业用途</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Free for any use</source>
        <translation>可用于任何用途</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>These voices were not taught “{emotion}”; choose one of: {known}, or the voices for non-commercial use.</source>
        <translation>这些声音没有学过“{emotion}”；请选择 {known} 之一，或选择非商业用途的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Intensity over time</source>
        <translation>情感强度随时间变化</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/emotion_effect.py"/>
        <source>Makes the emotion come and go: the share of the intensity at this place.</source>
        <translation>让情感时强时弱：此处情感强度的比例。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Max noise reduction</source>
        <translation>最大降噪量</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Remove reverb</source>
        <translation>去除混响</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Keep the room tone</source>
        <translation>保留房间底噪</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Remove hum</source>
        <translation>去除嗡声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Enhance speech</source>
        <translation>语音增强</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Studio listens to what comes before and after and sounds best. Fast is several times quicker, and what the live preview uses.</source>
        <translation>录音室模型会参考前后的声音，音质最好。快速模型要快好几倍，实时预览用的就是它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>How far noise may be turned down. A limit leaves some of it, which sounds more natural where the noise is strong. 0 dB leaves everything as it is.</source>
        <translation>噪声最多压低多少。设限会留下一些噪声，噪声很强时听起来更自然。0 dB 时一切保持原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>How much of the room's reverb is removed: 100 % leaves only the voice, 0 % leaves the reverb as it is.</source>
        <translation>去除多少房间混响：100% 只留下人声，0% 保持混响原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Leaves the quiet, steady background of the room instead of digital silence between words. Sudden and loud noise still goes. Not part of the live preview.</source>
        <translation>在词语之间保留房间安静、稳定的背景声，而不是数字静音。突发和响亮的噪声仍会去除。实时预览中听不到。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Removes mains hum and its harmonics first, exactly and without touching the voice. Where there is none, nothing changes. Not part of the live preview.</source>
        <translation>先精确去除市电嗡声及其泛音，不影响人声。没有嗡声时不作任何改变。实时预览中听不到。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Studio</source>
        <translation>录音室</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/enhance.py"/>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>参数均衡器</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low</source>
        <translation>低频</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Middle</source>
        <translation>中频</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High</source>
        <translation>高频</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low shelf</source>
        <translation>低架</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Low shelf gain</source>
        <translation>低架增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High shelf</source>
        <translation>高架</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>High shelf gain</source>
        <translation>高架增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Where it acts. Above the highest frequency of the recording it does nothing.</source>
        <translation>起作用的频率。高于录音的最高频率时不起作用。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>How much louder, or quieter, the sound becomes there.</source>
        <translation>声音在该处变响或变轻多少。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell</source>
        <translation>{name}钟形</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell gain</source>
        <translation>{name}钟形增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>{name} bell Q</source>
        <translation>{name}钟形 Q 值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>How narrow the bell is: its frequency divided by its bandwidth.</source>
        <translation>钟形有多窄：频率除以带宽。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Clearer speech</source>
        <translation>更清晰的语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Less boomy</source>
        <translation>减少轰鸣</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Warmer</source>
        <translation>更温暖</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>More air</source>
        <translation>更通透</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/equaliser.py"/>
        <source>Less nasal</source>
        <translation>减少鼻音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>turned down by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it</source>
        <translation>在 {share} 的时间内压低，最多 {most:.1f} dB，平均 {mean:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>less than 1 %</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>turned up by up to {most:.1f} dB, {mean:.1f} dB on average, during {share} of it</source>
        <translation>在 {share} 的时间内提高，最多 {most:.1f} dB，平均 {mean:.1f} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/gain_change.py"/>
        <source>nothing was turned down</source>
        <translation>没有压低任何部分</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Leveller</source>
        <translation>音量平衡</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Target loudness</source>
        <translation>目标响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Maximum change</source>
        <translation>最大变化</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How loud speech is to be everywhere.</source>
        <translation>各处语音应有的响度。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How far speech may be turned up or down.</source>
        <translation>语音最多可提高或压低多少。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>How long a change takes. Slow keeps what is loud and quiet within a sentence.</source>
        <translation>一次变化用多长时间。慢速会保留一句话内的轻重变化。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Two speakers</source>
        <translation>两位说话人</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/leveller.py"/>
        <source>Far from the microphone</source>
        <translation>远离麦克风</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Limiter</source>
        <translation>限幅器</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>No true peak becomes louder. Players and codecs need some room: -1 is usual.</source>
        <translation>真峰值不会超过此值。播放器和编解码器需要一些余量：通常为 -1。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Input gain</source>
        <translation>输入增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>How much louder all of it becomes before its peaks are limited.</source>
        <translation>在限制峰值之前，整体提高多少。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>How soon the sound comes back after a peak.</source>
        <translation>峰值过后声音恢复的快慢。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Safe peaks</source>
        <translation>安全的峰值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>A little louder</source>
        <translation>稍响一些</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/limiter_effect.py"/>
        <source>Loud</source>
        <translation>响亮</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loading.py"/>
        <source>{label} cannot be done with a voice that was trained.</source>
        <translation>“{label}”不能用训练出的声音进行。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loading.py"/>
        <source>The voice in {path} is damaged: import its file again, or train it again.</source>
        <translation>{path} 中的语音档案已损坏：请重新导入其文件，或重新训练。</translation>
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
        <translation>响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loudness_target.py"/>
        <source>How loud all of it is to be. Podcasts: -16 in stereo, -19 in mono; music platforms: -14; European broadcasting: -23.</source>
        <translation>整体应有的响度。播客：立体声 -16，单声道 -19；音乐平台：-14；欧洲广播：-23。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/loudness_target.py"/>
        <source>{label} ({lufs:g} LUFS)</source>
        <translation>{label}（{lufs:g} LUFS）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Noise gate</source>
        <translation>噪声门</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Hold</source>
        <translation>保持时间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Hysteresis</source>
        <translation>迟滞</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Sound that is louder passes. Set it above the noise and below the voice.</source>
        <translation>更响的声音可以通过。请设在噪声之上、人声之下。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How far pauses are turned down. A little noise left sounds more natural.</source>
        <translation>停顿处压低多少。留下少许噪声听起来更自然。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How long it stays open after the sound has become quieter.</source>
        <translation>声音变轻后保持打开的时间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How slowly it closes.</source>
        <translation>关闭的快慢。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How far below the level that opens it the sound must fall to close it, so that it does not flutter.</source>
        <translation>声音须比打开时的电平低多少才会关闭，以免来回抖动。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>How fast it opens. It hears words 10 ms before they come.</source>
        <translation>打开的快慢。它会提前 10 毫秒听到词语。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Voice at a desk</source>
        <translation>桌前人声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/noise_gate.py"/>
        <source>Silent pauses</source>
        <translation>静音的停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <location filename="../../voicestudio/gui/widgets/spoken.py"/>
        <source>{label}: {value}</source>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>it has {names}</source>
        <translation>可用的有：{names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>it has none</source>
        <translation>它没有参数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>This effect has no parameter called “{name}”: {has}.</source>
        <translation>此效果没有名为“{name}”的参数：{has}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>{curve}: drawn</source>
        <translation>{curve}：已绘制</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>{label} cannot be {value:g}{unit}: it ranges from {minimum:g} to {maximum:g}{unit}.</source>
        <translation>“{label}”不能是 {value:g}{unit}：范围为 {minimum:g} 至 {maximum:g}{unit}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/parameters.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>High-pass</source>
        <translation>高通</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Low-pass</source>
        <translation>低通</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>How steeply the sound fades beyond the frequency. Gentle slopes sound more natural, steep ones take more away.</source>
        <translation>超出该频率后声音衰减的陡度。平缓的斜率听起来更自然，陡峭的斜率去除得更多。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>{decibels} dB per octave</source>
        <translation>每倍频程 {decibels} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>What lies below it is taken away: rumble, footfall, handling noise. Most voices begin between 80 and 200 Hz.</source>
        <translation>去除低于此频率的声音：隆隆声、脚步声、触碰声。大多数人声从 80 至 200 Hz 开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Rumble</source>
        <translation>隆隆声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Wind and handling</source>
        <translation>风声和触碰声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>What lies above it is taken away: hiss, whistling, sharpness. Above the highest frequency of the recording it does nothing.</source>
        <translation>去除高于此频率的声音：嘶声、啸声、尖锐声。高于录音的最高频率时不起作用。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>Hiss</source>
        <translation>嘶声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/pass_filters.py"/>
        <source>From the next room</source>
        <translation>来自隔壁房间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>There is no effect called “{name}”; known are: {names}.</source>
        <translation>没有名为“{name}”的效果；可用的有：{names}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>%s may not have cuts</source>
        <translation>%s 不能有切点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/registry.py"/>
        <source>%s is not an EffectSpec</source>
        <translation>%s 不是 EffectSpec</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>EQ and Filters</source>
        <translation>均衡和滤波</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>Dynamics</source>
        <translation>动态</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/sequential_effect.py"/>
        <source>Clicks and Mouth Noise</source>
        <translation>咔嗒声和口腔噪声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/speech_check.py"/>
        <location filename="../../voicestudio/shortening/filler_model.py"/>
        <source>The model file {path} is missing or damaged: reinstall VoiceStudio or restore it.</source>
        <translation>模型文件 {path} 缺失或损坏：请重新安装 VoiceStudio 或恢复该文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/user_presets.py"/>
        <source>“{name}” comes with VoiceStudio: choose another name.</source>
        <translation>“{name}”是 VoiceStudio 自带的：请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/effects/voice_check.py"/>
        <source>The voice in {path} does not work: its output for speech is no valid sound. Export it again where it was made.</source>
        <translation>{path} 中的语音档案无法使用：它对语音的输出不是有效的声音。请在制作它的地方重新导出。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{target} exists already and was not made by a batch, or was changed since: move it or give --overwrite.</source>
        <translation>{target} 已存在，且不是由批量处理生成，或之后已被更改：请移走它或使用 --overwrite。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{unfinished} is gone: another program has removed it.</source>
        <translation>{unfinished} 不见了：已被其他程序移除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{lock_file} cannot be written: {reason}.</source>
        <translation>无法写入 {lock_file}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>Another batch is writing to {path}: wait for its end or choose another folder.</source>
        <translation>另一个批量处理正在写入 {path}：请等它结束或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{path} was removed while the batch ran. {error}</source>
        <translation>{path} 在批量处理期间被移除。{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{parent} cannot be made: {reason}.</source>
        <translation>无法创建 {parent}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_folder.py"/>
        <source>{folder} is refused: it is a link or a file, and a batch removes files there: remove it or choose another folder.</source>
        <translation>已拒绝 {folder}：它是链接或文件，而批量处理会移除其中的文件：请移除它或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>The folder cannot be read: {reason}.</source>
        <translation>无法读取文件夹：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>It is a project: use voicestudio export.</source>
        <translation>这是项目：请使用 voicestudio export。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_inputs.py"/>
        <source>The folder holds no sound files.</source>
        <translation>文件夹中没有音频文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It is {other}, not a sound file.</source>
        <translation>它是{other}，不是音频文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>{path} is itself a recording of this batch.</source>
        <translation>{path} 本身就是此批量处理中的录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It cannot be read: {reason}.</source>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/batch_run.py"/>
        <source>It was changed meanwhile: start the batch again.</source>
        <translation>期间已被更改：请重新开始批量处理。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/chain_edits.py"/>
        <source>The selection is empty: select the sound that the chain is for.</source>
        <translation>选区为空：请选择要应用效果链的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>--scheduler needs Dask, which is not installed: pip install 'voicestudio[cluster]' brings it.</source>
        <translation>--scheduler 需要 Dask，而它尚未安装：可用 pip install 'voicestudio[cluster]' 安装。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>No Dask scheduler answers at {scheduler}: give an address as tcp://host:8786.</source>
        <translation>{scheduler} 处没有 Dask 调度器应答：请按 tcp://host:8786 的形式给出地址。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/cluster.py"/>
        <source>The cluster did not make it: {reason}</source>
        <translation>集群未能完成：{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/episode_making.py"/>
        <source>Most of it was cut as silence: another silence threshold may be right.</source>
        <translation>大部分内容被当作静音剪掉：也许应换一个静音阈值。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/worker_pool.py"/>
        <source>The process that made it was ended twice, perhaps for lack of memory: try it with fewer at a time.</source>
        <translation>处理它的进程已两次被终止，可能是内存不足：请减少同时处理的数量再试。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/episodes/worker_pool.py"/>
        <source>No process can be started for the batch: {error}.</source>
        <translation>无法为批量处理启动进程：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/error_messages.py"/>
        <source>unexpected {kind}: {detail} (this is a fault of the program; please report it with {path}, where the details are).</source>
        <translation>意外的 {kind}：{detail}（这是程序的错误；请连同 {path} 一起报告，详情在其中）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/error_messages.py"/>
        <source>there is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Open Process Many Files</source>
        <translation>打开批量处理</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>{n} files of “Process Many Files” are not made yet. What is done is kept, and you can go on when you start VoiceStudio again.</source>
        <extracomment>For one: {n} file of “Process Many Files” is not made yet. What is done is kept, and you can go on when you start VoiceStudio again.</extracomment>
        <translation>
            <numerusform>“批量处理”中还有 {n} 个文件没有完成。已完成的会保留，下次启动 VoiceStudio 时可以继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>{n} files of “Process Many Files” were not made yet.</source>
        <extracomment>For one: {n} file of “Process Many Files” was not made yet.</extracomment>
        <translation>
            <numerusform>“批量处理”中有 {n} 个文件还没有处理。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <location filename="../../voicestudio/gui/voices/training_feature.py"/>
        <source>Show</source>
        <comment>a command</comment>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Keep Running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Process Many Files: {state}</source>
        <translation>批量处理：{state}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>Process Many Files: {result}</source>
        <translation>批量处理：{result}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_queue.py"/>
        <source>The list takes {most} files at most: process these first.</source>
        <translation>列表最多容纳 {most} 个文件：请先处理这些。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Only what the export does: format, loudness and tags.</source>
        <translation>只做导出的部分：格式、响度和标签。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>{export_only}, no effects</source>
        <translation>{export_only}，不加效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>The chain or effect for each file</source>
        <translation>用于每个文件的效果链或效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Edit the chosen chain of effects</source>
        <translation>编辑所选的效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Number of files processed at a time</source>
        <translation>同时处理的文件数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Each needs up to 0.8 GB of memory where speech is enhanced.</source>
        <translation>语音增强时，每个文件最多需要 0.8 GB 内存。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Replace files there</source>
        <translation>替换那里的文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Also those that were not made here. The recordings themselves are never replaced.</source>
        <translation>也包括不是在这里生成的文件。录音本身绝不会被替换。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Tags of all files</source>
        <translation>所有文件的标签</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Effects</source>
        <translation>效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Folder for the finished files</source>
        <translation>成品文件的文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Choose the folder that the finished files go to.</source>
        <translation>选择成品文件的存放文件夹。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>at a time</source>
        <translation>个同时处理</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Show, author, cover and others, the same for all files</source>
        <translation>节目、作者、封面等，所有文件相同</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>with a cover</source>
        <translation>有封面</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Loudness (LUFS)</source>
        <translation>响度 (LUFS)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Done before</source>
        <translation>之前已完成</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <source>Working, {fraction:.0%}</source>
        <translation>处理中，{fraction:.0%}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Files to process</source>
        <translation>要处理的文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_table.py"/>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Drop recordings or folders here, or add them with the buttons above.</source>
        <translation>将录音或文件夹拖放到这里，或用上方的按钮添加。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Process Many Files</source>
        <translation>批量处理</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Progress of all files</source>
        <translation>所有文件的进度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Add Files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add &amp;Folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Try Failed Again</source>
        <translation>重试失败的文件(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Sho&amp;w in Folder</source>
        <translation>在文件夹中显示(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add Files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Add Folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_window.py"/>
        <source>Nothing was added: these files are in the list already.</source>
        <translation>没有添加任何内容：这些文件已在列表中。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files are done.</source>
        <extracomment>For one: {done} of {n} file is done.</extracomment>
        <translation>
            <numerusform>{n} 个文件中已完成 {done} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files are done, {failed} failed.</source>
        <extracomment>For one: {done} of {n} file is done, {failed} failed.</extracomment>
        <translation>
            <numerusform>{n} 个文件中已完成 {done} 个，失败 {failed} 个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>Paused. {result}</source>
        <translation>已暂停。{result}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{result} {left}.</source>
        <translation>{result}{left}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files</source>
        <extracomment>For one: {done} of {n} file</extracomment>
        <translation>
            <numerusform>{done}/{n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{line} (paused)</source>
        <translation>{line}（已暂停）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{n} failed</source>
        <extracomment>For one: {n} failed</extracomment>
        <translation>
            <numerusform>{n} 个失败</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>{label} in hertz. Type a number such as 120 or 1.5k and press Enter.</source>
        <translation>{label}（赫兹）。请输入数字，例如 120 或 1.5k，然后按 Enter。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Lowest selected frequency</source>
        <translation>所选的最低频率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Highest selected frequency</source>
        <translation>所选的最高频率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Select all frequencies</source>
        <translation>选择所有频率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Select all frequencies (Ctrl+Shift+F)</source>
        <translation>选择所有频率 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>All</source>
        <comment>frequencies</comment>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <source>Band</source>
        <translation>频段</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/band_fields.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>to</source>
        <comment>between two ends</comment>
        <translation>至</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/clipboard.py"/>
        <source>Sound of more than {minutes:.0f} minutes can only be pasted in the window in which it was copied: open the recording here, or export that part.</source>
        <translation>超过 {minutes:.0f} 分钟的声音只能在复制它的窗口中粘贴：请在这里打开该录音，或导出那一部分。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Shorten {pauses}, remove {fillers}</source>
        <translation>缩短 {pauses}，移除 {fillers}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Remove {fillers}</source>
        <translation>移除 {fillers}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>Shorten {pauses}</source>
        <translation>缩短 {pauses}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>{n} pauses</source>
        <extracomment>For one: {n} pause</extracomment>
        <translation>
            <numerusform>{n} 处停顿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/cut_list.py"/>
        <source>{n} fillers</source>
        <extracomment>For one: {n} filler</extracomment>
        <translation>
            <numerusform>{n} 个填充词</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Pause</source>
        <comment>in speech</comment>
        <translation>停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Filler</source>
        <translation>填充词</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>{kind} at {time}, {now} now, {after} after, {state}</source>
        <translation>{time} 处的{kind}，现在 {now}，之后 {after}，{state}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/cut_table.py"/>
        <source>Proposed cuts</source>
        <translation>建议的切点</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>“{track}” and {n} more were cut there, too, so that all tracks stay in time.</source>
        <extracomment>For one: “{track}” and {n} more were cut there, too, so that all tracks stay in time.</extracomment>
        <translation>
            <numerusform>“{track}”和另外 {n} 条轨道也在那里剪切，以使所有轨道保持同步。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>“{track}” was cut there, too, so that all tracks stay in time.</source>
        <translation>“{track}”也在那里剪切，以使所有轨道保持同步。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>There is no fade here that could be removed.</source>
        <translation>这里没有可移除的淡化。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Remove Only the Clip</source>
        <translation>仅移除片段</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Fade In</source>
        <translation>淡入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/edit_controller.py"/>
        <source>Fade Out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/fade_shapes.py"/>
        <source>Fade S&amp;hape</source>
        <translation>淡化形状(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>History of edits</source>
        <translation>编辑历史记录</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Save as Chain…</source>
        <translation>存为效果链…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Save the history as a chain of effects</source>
        <translation>将历史记录存为效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/history_panel.py"/>
        <source>Do the same to other recordings. Other editors call a chain a macro.</source>
        <translation>对其他录音做同样的处理。其他编辑软件把效果链称为宏。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/last_effect.py"/>
        <source>&amp;Repeat {label}</source>
        <translation>重复 {label}(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/last_effect.py"/>
        <source>Repeat {label}</source>
        <translation>重复 {label}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Limiting rendered new sound, so strength, Enhanced/Original and warnings of earlier effects ended there; undo brings them back.</source>
        <translation>限幅生成了新的声音，因此之前效果的强度、增强后/原声切换和警告在那里不再可用；撤销可恢复。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{reached} of {n} tracks have {target} LUFS now.</source>
        <extracomment>For one: {reached} of {n} track has {target} LUFS now.</extracomment>
        <translation>
            <numerusform>{n} 条轨道中有 {reached} 条现为 {target} LUFS。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Loudness is {after} LUFS now, from {before}.</source>
        <translation>响度由 {before} 变为 {after} LUFS。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{reached} of {n} tracks have {target} LUFS now, and peaks were limited.</source>
        <extracomment>For one: {reached} of {n} track has {target} LUFS now, and peaks were limited.</extracomment>
        <translation>
            <numerusform>{n} 条轨道中有 {reached} 条现为 {target} LUFS，峰值已被限幅。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Measuring loudness</source>
        <translation>正在测量响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Finding the gain for {target:g} LUFS</source>
        <translation>正在计算 {target:g} LUFS 所需的增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>Loudness is {after} LUFS now, from {before}, and peaks were limited.</source>
        <translation>响度由 {before} 变为 {after} LUFS，峰值已被限幅。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>The recording was edited meanwhile: measure it again.</source>
        <translation>期间录音已被编辑：请重新测量。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited meanwhile, so nothing was changed.</source>
        <translation>期间录音已被编辑，因此没有作任何更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{target} LUFS would take more limiting than sounds good.</source>
        <translation>要达到 {target} LUFS，限幅会影响听感。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>The recording was edited since: measure it again.</source>
        <translation>录音之后已被编辑：请重新测量。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/loudness_controller.py"/>
        <source>{target} LUFS would take more limiting than sounds good on {n} of them.</source>
        <extracomment>For one: {target} LUFS would take more limiting than sounds good on {n} of them.</extracomment>
        <translation>
            <numerusform>其中 {n} 条轨道要达到 {target} LUFS，限幅会影响听感。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Changes the level of the selection, or of everything when nothing is selected, so that it is as loud as that on the whole. Peaks that would go over the ceiling are limited.</source>
        <translation>改变选区的电平（未选择时为全部），使其整体达到该响度。超过上限的峰值会被限幅。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Limiting renders new sound: strength, Enhanced/Original and warnings of earlier effects end there. An export preset reaches the loudness without that.</source>
        <translation>限幅会生成新的声音：之前效果的强度、增强后/原声切换和警告在那里不再可用。导出预设无需如此即可达到响度。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>Loudness Normalisation</source>
        <translation>响度标准化</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>True peak ceiling (dBTP)</source>
        <translation>真峰值上限 (dBTP)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_dialog.py"/>
        <source>True peak below</source>
        <translation>真峰值低于</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Measures the selection, or everything when nothing is selected.</source>
        <translation>测量选区；未选择时测量全部。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Difference from target</source>
        <translation>与目标的差</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>True peak</source>
        <translation>真峰值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Loudness range</source>
        <translation>响度范围</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Max short-term</source>
        <translation>最大短期响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Max momentary</source>
        <translation>最大瞬时响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/loudness_panel.py"/>
        <source>Normalise…</source>
        <translation>标准化…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Audacity labels (*.txt);;Chapters, JSON (*.json);;Chapters for YouTube (*{suffix});;All files (*)</source>
        <translation>Audacity 标签 (*.txt);;章节，JSON (*.json);;YouTube 章节 (*{suffix});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Audacity labels and chapters (*.txt *.json);;All files (*)</source>
        <translation>Audacity 标签和章节 (*.txt *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Add marker {name}</source>
        <translation>添加标记{name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Markers read from {name}: {count}.</source>
        <translation>从 {name} 读取的标记：{count}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Add region {name}</source>
        <translation>添加区域{name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Region {number}</source>
        <translation>区域 {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Marker {number}</source>
        <translation>标记 {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Import markers</source>
        <translation>导入标记</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Import Markers or Chapters</source>
        <translation>导入标记或章节</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Export Markers or Chapters</source>
        <translation>导出标记或章节</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove {n} markers</source>
        <extracomment>For one: Remove {n} marker</extracomment>
        <translation>
            <numerusform>移除 {n} 个标记</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>No marker starts here: select it in the list of markers first.</source>
        <translation>没有标记从这里开始：请先在标记列表中选择。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>There are no markers in {name}.</source>
        <translation>{name} 中没有标记。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Markers written to {path}</source>
        <translation>标记已写入 {path}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Rename region {name}</source>
        <translation>重命名区域{name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Rename marker {name}</source>
        <translation>重命名标记{name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove region {name}</source>
        <translation>移除区域{name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_controller.py"/>
        <source>Remove marker {name}</source>
        <translation>移除标记{name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Ctrl+B sets a marker at the cursor or a region over the selection.</source>
        <translation>按 Ctrl+B 可在光标处设置标记，或为选区设置区域。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>Export can write markers as chapters.</source>
        <translation>导出时可将标记写为章节。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Markers and regions</source>
        <translation>标记和区域</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <location filename="../../voicestudio/gui/widgets/name_dialog.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <source>&amp;Go To</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/marker_panel.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>&amp;Undo {step}</source>
        <translation>撤销“{step}”(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>&amp;Redo {step}</source>
        <translation>重做“{step}”(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>Undo {step}</source>
        <translation>撤销“{step}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/named_steps.py"/>
        <source>Redo {step}</source>
        <translation>重做“{step}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>Converting the copied sound to {rate:g} kHz</source>
        <translation>正在将复制的声音转换为 {rate:g} kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>Inserting {names}</source>
        <translation>正在插入 {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>The copied sound cannot be pasted: {reason}</source>
        <translation>无法粘贴复制的声音：{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>the window in which it was copied has not handed it over.</source>
        <translation>复制它的窗口没有把它交出来。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/pasting.py"/>
        <source>The recording was edited meanwhile, so nothing was pasted.</source>
        <translation>期间录音已被编辑，因此没有粘贴任何内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Swap Channels</source>
        <translation>交换声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Looking for the loudest peak</source>
        <translation>正在查找最响峰值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Measuring the DC offset</source>
        <translation>正在测量直流偏移</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Remove DC Offset</source>
        <translation>移除直流偏移</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Looking for the silence at the ends</source>
        <translation>正在查找首尾的静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Trim Silence at the Ends</source>
        <translation>修剪首尾静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Silence cannot be made louder.</source>
        <translation>静音无法变响。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Mix to Mono</source>
        <translation>混合为单声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/processing_controller.py"/>
        <source>Measuring failed: {kind}.</source>
        <translation>测量失败：{kind}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The tracks were edited: their pauses were looked for again.</source>
        <translation>轨道已被编辑：已重新查找其中的停顿。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited: looking where the cuts are now…</source>
        <translation>录音已被编辑：正在查找切点的新位置…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited since: the remaining cuts have moved along.</source>
        <translation>录音之后已被编辑：其余切点已随之移动。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The recording was edited since: search again.</source>
        <translation>录音之后已被编辑：请重新查找。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>{} shorter. Undo brings the cuts back to be changed.</source>
        <translation>缩短了 {}。撤销可恢复切点以便更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>The settings were changed: these cuts are still those of the former ones.</source>
        <translation>设置已更改：这些切点仍属于之前的设置。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Shortening</source>
        <translation>缩短</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Looking for pauses and fillers</source>
        <translation>正在查找停顿和填充词</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_controller.py"/>
        <source>Looking for pauses</source>
        <translation>正在查找停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Searches the selection, or everything when nothing is selected.</source>
        <translation>在选区中查找；未选择时在全部内容中查找。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Fillers</source>
        <translation>填充词</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick all of the pauses</source>
        <translation>勾选所有停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick none of the pauses</source>
        <translation>不勾选任何停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick all of the fillers</source>
        <translation>勾选所有填充词</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Tick none of the fillers</source>
        <translation>不勾选任何填充词</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>{saved} shorter: {cuts}</source>
        <translation>缩短 {saved}：{cuts}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Pauses longer than</source>
        <translation>长于此值的停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Quiet is below</source>
        <translation>静音电平低于</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>A fixed level. Otherwise pauses are detected from the noise and the speech around them.</source>
        <translation>固定的电平。否则，停顿根据周围的噪声和语音判断。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Fillers too (um, uh)</source>
        <translation>包括填充词（嗯、呃）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>List what sounds like a filler, without a tick: about half of it is, so preview it first</source>
        <translation>列出听起来像填充词的声音，不勾选：其中约一半才是，请先试听</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Preview</source>
        <translation>预听</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten</source>
        <translation>缩短</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Play across the chosen cut as it would sound (Space in the list)</source>
        <translation>播放所选切点处剪切后的效果（列表中按空格键）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>{chosen} of {counted}</source>
        <translation>{chosen}/{counted}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Shorten pauses over</source>
        <translation>缩短停顿，长于</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>to</source>
        <comment>a length: shorten to 0.5 s</comment>
        <translation>缩短到</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>All</source>
        <comment>tick all cuts</comment>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>None</source>
        <comment>tick no cut</comment>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Found in {where}.</source>
        <translation>在 {where} 中找到。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Nothing to shorten was found in {where}.</source>
        <translation>在 {where} 中没有找到可缩短的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/shorten_panel.py"/>
        <source>Nothing to shorten was found.</source>
        <translation>没有找到可缩短的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Custom target</source>
        <translation>自定目标</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Loudness target</source>
        <translation>响度目标</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/editing/target_choice.py"/>
        <source>Target (LUFS)</source>
        <translation>目标 (LUFS)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>New chain</source>
        <translation>新建效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chains (*{suffix})</source>
        <translation>效果链 (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chains of Effects</source>
        <translation>效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Chain</source>
        <translation>效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Effects of the chain, in their order</source>
        <translation>效果链中的效果，按顺序排列</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Apply Chain</source>
        <translation>应用效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Strength of the effect in percent</source>
        <translation>效果的强度（百分比）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>How much of the result is heard, the rest being the sound before</source>
        <translation>听到多少结果，其余为处理前的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Import Chain</source>
        <translation>导入效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Export Chain</source>
        <translation>导出效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Save Chain</source>
        <translation>存储效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>A chain “{name}” exists already and will be replaced.</source>
        <translation>已有名为“{name}”的效果链，它将被替换。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <source>Add an effect</source>
        <translation>添加效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_editor.py"/>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <location filename="../../voicestudio/gui/widgets/progress_strip.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_feature.py"/>
        <source>“{name}” is there already and will be replaced.</source>
        <translation>“{name}”已存在，将被替换。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_feature.py"/>
        <source>The chain “{name}” is saved. It is in Effect &gt; Chains, and in File &gt; Process Many Files.</source>
        <translation>效果链“{name}”已存储。可在“效果 &gt; 效果链”和“文件 &gt; 批量处理”中找到。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Chains</source>
        <translation>效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>&amp;Edit Chains…</source>
        <translation>编辑效果链(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Save &amp;History as Chain…</source>
        <translation>将历史记录存为效果链(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/chain_menu.py"/>
        <source>Other editors call a chain a macro</source>
        <translation>其他编辑软件把效果链称为宏</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>{n} warnings</source>
        <extracomment>For one: 1 warning</extracomment>
        <translation>
            <numerusform>{n} 个警告</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Speech may have suffered there: go to each and compare it with the original.</source>
        <translation>那里的语音可能受损：请逐一查看并与原声比较。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Previous</source>
        <comment>a warning</comment>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Previous warning</source>
        <translation>上一个警告</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Next</source>
        <comment>a warning</comment>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>Next warning</source>
        <translation>下一个警告</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <location filename="../../voicestudio/gui/widgets/model_field.py"/>
        <source>Train on My Voice…</source>
        <translation>用我的声音训练…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Train a model on my voice</source>
        <translation>用我的声音训练模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>A model that knows your voice and room harms less of it</source>
        <translation>了解您的声音和房间的模型对语音的损伤更少</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
        <source>{number} of {count}, {start} to {stop}. {explanation}.</source>
        <translation>第 {number} 个，共 {count} 个，{start} 至 {stop}。{explanation}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Not rendered</source>
        <translation>未渲染</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Finishing…</source>
        <translation>正在完成…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>As it is now</source>
        <translation>现在的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_feature.py"/>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_use.py"/>
        <source>{} is in the recording now. Use another one to put it in its place; Undo takes it out.</source>
        <translation>录音中现在使用的是“{}”。对另一项使用“采用此项”可替换它；撤销可移除它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_use.py"/>
        <source>{} is in the recording now, where you did not edit it; Undo takes it out.</source>
        <translation>录音中您未编辑的部分现在使用的是“{}”；撤销可移除它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>This is the sound as it is now, to compare with.</source>
        <translation>这是现在的声音，用于比较。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Settings are hidden while you compare blind.</source>
        <translation>盲听比较时隐藏设置。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Compare Settings</source>
        <translation>比较设置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Add a row with the settings of the chosen one</source>
        <translation>用所选行的设置添加一行</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Compare Again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Discard these results and compare the current selection</source>
        <translation>放弃这些结果，比较当前选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Blind</source>
        <translation>盲听</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Hide the settings and shuffle the rows; Use This shows which one you chose</source>
        <translation>隐藏设置并打乱各行；“采用此项”会显示您选了哪一行</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Repeat from the beginning</source>
        <translation>从头重复播放</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Render</source>
        <translation>渲染</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Cancel rendering</source>
        <translation>取消渲染</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Use This</source>
        <translation>采用此项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compare_window.py"/>
        <source>Apply the chosen row to the recording; Undo reverts it</source>
        <translation>将所选行应用到录音；撤销可还原</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>This is long. One or two sentences are rendered faster.</source>
        <translation>这段较长。只选一两句话渲染更快。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>The recording was edited since: you compare the sound as it was before. Use This keeps your edits; Compare Again takes the sound as it is now.</source>
        <translation>录音之后已被编辑：您比较的是编辑之前的声音。“采用此项”会保留您的编辑；“重新比较”会使用现在的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>{} was done here before, and starts from that result. To compare settings on the recording itself, undo it first.</source>
        <translation>这里之前做过“{}”，现在从该结果开始。若要在录音本身上比较设置，请先撤销。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>{start} to {stop}</source>
        <translation>{start} 至 {stop}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>The whole recording</source>
        <translation>整个录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_range.py"/>
        <source>Only the track “{name}”: {where}</source>
        <translation>仅轨道“{name}”：{where}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/effects/setting_rows.py"/>
        <source>Default settings</source>
        <translation>默认设置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_settings.py"/>
        <source>How strongly the effect is heard. Changing it needs no rendering.</source>
        <translation>效果听起来有多强。更改它无需渲染。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>{fraction:.0%} rendered</source>
        <translation>已渲染 {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Settings to compare</source>
        <translation>要比较的设置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Stop {name}: {text}</source>
        <translation>停止 {name}：{text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Play {name}: {text}</source>
        <translation>播放 {name}：{text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
        <source>Play this ({number})</source>
        <translation>试听此项 ({number})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/comparison.py"/>
        <source>The sound cannot be read: {error}</source>
        <translation>无法读取声音：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but you changed all of that stretch meanwhile, so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo brings them back.</source>
        <translation>“{}”已就绪，但期间您更改了整个这一段，因此保留了您的编辑。“使用结果”会将它放到编辑之前的声音上；撤销可恢复编辑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but its result has another length, and you edited the same stretch meanwhile, so your edits were kept. “Use Result” puts it on the sound as it was before them; Undo brings them back.</source>
        <translation>“{}”已就绪，但结果的长度不同，而期间您编辑了同一段，因此保留了您的编辑。“使用结果”会将它放到编辑之前的声音上；撤销可恢复编辑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>This chain would cut each track at other places: select one track, or turn off Keep All Tracks in Time.</source>
        <translation>此效果链会在每条轨道的不同位置剪切：请选择一条轨道，或关闭“保持所有轨道同步”。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{} is ready, but you went back in the history meanwhile, so all of it was kept. “Use Result” redoes what you took back and puts it there; Undo takes it away again.</source>
        <translation>“{}”已就绪，但期间您在历史记录中后退了，因此全部历史记录都已保留。“使用结果”会重做您撤销的内容并将结果放在那里；撤销可再次移除它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>The result could not be put in: {error}</source>
        <translation>无法放入结果：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{label}: done. What you changed while it ran stays as you made it ({length}).</source>
        <translation>{label}：完成。运行期间您所更改的内容保持您的更改（{length}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_controller.py"/>
        <source>{label}: its track was removed, so nothing was changed.</source>
        <translation>{label}：它的轨道已被移除，因此没有作任何更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>Other Effects</source>
        <translation>其他效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>EQ and &amp;Filters</source>
        <translation>均衡和滤波(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>D&amp;ynamics</source>
        <translation>动态(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_menu.py"/>
        <source>Clic&amp;ks and Mouth Noise</source>
        <translation>咔嗒声和口腔噪声(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>1 ({result}), 2 ({original}) and 3 ({removed})</source>
        <translation>1（{result}）、2（{original}）和 3（{removed}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>1 ({result}) and 2 ({original})</source>
        <translation>1（{result}）和 2（{original}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>{label}: done. Compare with {keys} while playing.</source>
        <translation>{label}：完成。播放时可按 {keys} 比较。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>{label}: done. What follows has moved, and so have markers. Compare by Undo and Redo.</source>
        <translation>{label}：完成。其后的内容已移动，标记也是。可用撤销和重做比较。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>Use Result</source>
        <translation>使用结果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_messages.py"/>
        <source>Cancelled: the recording is as it was.</source>
        <translation>已取消：录音保持原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{told}. Done here already: it starts from that result unless you undo first.</source>
        <translation>{told}。这里已经做过：除非先撤销，否则从该结果开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to Selection</source>
        <translation>应用到选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to All</source>
        <translation>应用到全部</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to Track</source>
        <translation>应用到轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to Tracks</source>
        <translation>应用到所选轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance Selection</source>
        <translation>增强选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance All</source>
        <translation>增强全部</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance Track</source>
        <translation>增强轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Enhance Tracks</source>
        <translation>增强轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert Selection</source>
        <translation>转换选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert All</source>
        <translation>转换全部</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert Track</source>
        <translation>转换轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Convert Tracks</source>
        <translation>转换轨道</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{told} on {n} tracks</source>
        <extracomment>For one: {told} on {n} track</extracomment>
        <translation>
            <numerusform>{told}，{n} 条轨道</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Compute on</source>
        <translation>运算设备</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Where the network runs. Automatic takes a graphics card if it can.</source>
        <translation>网络在哪里运行。“自动”会尽可能使用显卡。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Progress of the effect</source>
        <translation>效果的进度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Cancel the effect</source>
        <translation>取消效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Compare Settings…</source>
        <translation>比较设置…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Compare settings of the effect</source>
        <translation>比较效果的设置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Hear several settings, of the track in focus, before you use one of them</source>
        <translation>使用之前，先试听几种设置在当前轨道上的效果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Selection: {start} to {stop} ({length})</source>
        <translation>选区：{start} 至 {stop}（{length}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Nothing selected: {what} ({length})</source>
        <translation>未选择：{what}（{length}）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>all of {n} tracks</source>
        <extracomment>For one: all of {n} track</extracomment>
        <translation>
            <numerusform>{n} 条轨道的全部内容</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>all of “{focus}”</source>
        <translation>“{focus}”的全部内容</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{fraction:.0%} – {length} left</source>
        <translation>{fraction:.0%} – 剩余 {length}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Open a recording to begin.</source>
        <translation>打开一个录音即可开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>the whole recording</source>
        <translation>整个录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <source>Save as Preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Rename Preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>A preset “{name}” exists already and will be replaced.</source>
        <translation>已有名为“{name}”的预设，它将被替换。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_request.py"/>
        <source>{label} changes all frequencies: select all of them first.</source>
        <translation>“{label}”会改变所有频率：请先选择所有频率。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_request.py"/>
        <source>There is no sound to process.</source>
        <translation>没有可处理的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_result.py"/>
        <source>{effect} ({voice})</source>
        <translation>{effect}（{voice}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_result.py"/>
        <source>{label}: with these settings, nothing is changed.</source>
        <translation>{label}：使用这些设置时没有任何变化。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Select a sentence to detect its emotion.</source>
        <translation>选择一句话，即可识别其情感。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>This is converted already: judge it by ear. No emotion is detected here.</source>
        <translation>这里已经转换过：请凭听感判断，此处不识别情感。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Getting the preview ready…</source>
        <translation>正在准备预听…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>The selection is too short to detect its emotion.</source>
        <translation>选区太短，无法识别其情感。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_controller.py"/>
        <source>Detecting the emotion…</source>
        <translation>正在识别情感…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Not for commercial use (CC BY-NC-SA 4.0), nor are their results.</source>
        <translation>不可用于商业用途 (CC BY-NC-SA 4.0)，其结果也不可以。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>The voices for any use were not taught “{}”: it takes those for non-commercial use.</source>
        <translation>可用于任何用途的声音没有学过“{}”：会使用非商业用途的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>The stretch gets longer or shorter, and what follows moves. Compare by Undo and Redo: with another length there is no original to switch to. Converting again starts from the voice as it was.</source>
        <translation>这一段会变长或变短，其后的内容随之移动。可用撤销和重做比较：长度不同，就没有可切换的原声。再次转换时从原来的声音开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>There is noise behind this voice. It converts better when it is enhanced first.</source>
        <translation>此人声后面有噪声。先增强，转换效果更好。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Enhance First</source>
        <translation>先增强</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Hear the first 4 seconds; nothing is changed</source>
        <translation>试听前 4 秒；不作任何更改</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>“{voice}”: {licence}</source>
        <translation>“{voice}”：{licence}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>It may already sound {adjective}.</source>
        <translation>听起来可能已经是{adjective}的。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>Detected emotion: {shares} (a guess, often wrong).</source>
        <translation>识别出的情感：{shares}（推测，常有误）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/emotion_section.py"/>
        <source>There is no speech in the selection.</source>
        <translation>选区中没有语音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/gain_readout.py"/>
        <source>Measuring the gain reduction…</source>
        <translation>正在测量增益衰减…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>The ticked steps become a chain, which does the same to other sounds: from the menu Effect, to many files at once, or on the command line.</source>
        <translation>勾选的步骤会成为一个效果链，可对其他声音做同样的处理：从“效果”菜单、同时对许多文件，或在命令行中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Nothing was done yet that can be done to other recordings: apply an effect, a gain or a fade to this one first.</source>
        <translation>还没有做过可用于其他录音的处理：请先对此录音应用效果、增益或淡化。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>{label} (was done to a part; a chain does it to all that is selected)</source>
        <translation>{label}（只对一部分做过；效果链会对选择的全部内容执行）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Left out, because it is only for this recording: {names}.</source>
        <translation>未包括，因为只适用于此录音：{names}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Save History as Chain</source>
        <translation>将历史记录存为效果链</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Steps of the history</source>
        <translation>历史记录的步骤</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Name of the chain</source>
        <translation>效果链的名称</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <location filename="../../voicestudio/gui/widgets/name_dialog.py"/>
        <source>Save</source>
        <translation>存储</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Tick a step that is to be done elsewhere.</source>
        <translation>请勾选要在别处执行的步骤。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>{label} ({n} times)</source>
        <extracomment>For one: {label} ({n} time)</extracomment>
        <translation>
            <numerusform>{label}（{n} 次）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>While playing you hear the standard model Fast, not “{}”.</source>
        <translation>播放时您听到的是标准的快速模型，而不是“{}”。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>{}: preparing the live preview…</source>
        <translation>{}：正在准备实时预览…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/live_preview.py"/>
        <source>{} cannot be heard while playing: you hear the unprocessed recording.</source>
        <translation>“{}”无法在播放时试听：您听到的是未处理的录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>Save, rename or delete presets</source>
        <translation>存储、重命名或删除预设</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>&amp;Save as Preset…</source>
        <translation>存为预设(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
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
        <translation>此效果只能整体听到。若要弱一些，请更改设置，并在此处选中时再次转换：它从处理前的声音开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>This effect is heard as a whole. For less of it, undo, select this again, change the settings and run it again.</source>
        <translation>此效果只能整体听到。若要弱一些，请撤销，重新选择此处，更改设置后再运行。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Place the cursor on an enhanced stretch to change how strongly the effect is heard.</source>
        <translation>把光标放在已增强的一段上，即可更改效果的强度。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For all of the result under the cursor.</source>
        <translation>用于光标下的整个结果。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>Strength in percent</source>
        <translation>强度（百分比）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For all of the results under the cursor, on {n} tracks.</source>
        <extracomment>For one: For all of the results under the cursor, on {n} track.</extracomment>
        <translation>
            <numerusform>用于光标下的所有结果，{n} 条轨道。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For the selection only: {start} to {stop}.</source>
        <translation>仅用于选区：{start} 至 {stop}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/strength_slider.py"/>
        <source>For the selection only: {start} to {stop}, on {n} tracks.</source>
        <extracomment>For one: For the selection only: {start} to {stop}, on {n} track.</extracomment>
        <translation>
            <numerusform>仅用于选区：{start} 至 {stop}，{n} 条轨道。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want a square of {low} to {high}.</source>
        <translation>{size}。播客目录要求边长为 {low} 至 {high} 的正方形。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>PNG or JPEG, square, {low} to {high} pixels.</source>
        <translation>PNG 或 JPEG，正方形，{low} 至 {high} 像素。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want a square.</source>
        <translation>{size}。播客目录要求正方形。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>{size}. Podcast directories want {low} to {high}.</source>
        <translation>{size}。播客目录要求 {low} 至 {high}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>No cover</source>
        <translation>没有封面</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose a cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Remove the cover</source>
        <translation>移除封面</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>Choose a Cover</source>
        <translation>选择封面</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/cover_field.py"/>
        <source>It cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/covers.py"/>
        <source>{path} is too large for a cover: use one of at most 10 MB.</source>
        <translation>{path} 太大，不能用作封面：请使用不超过 10 MB 的图片。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/covers.py"/>
        <source>{path} is no PNG or JPEG picture that can be shown: choose another one.</source>
        <translation>{path} 不是可以显示的 PNG 或 JPEG 图片：请选择其他图片。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>{n} recordings</source>
        <extracomment>For one: {n} recording</extracomment>
        <translation>
            <numerusform>{n} 个录音</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>Decoding stopped: {error}.</source>
        <translation>解码已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>{reason} Only the first {there} of {name} can be used: open it again.</source>
        <translation>{reason} {name} 只有前 {there} 可用：请重新打开。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/decoding_progress.py"/>
        <source>Decoding {name}</source>
        <translation>正在解码 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode.py"/>
        <source>Edit episode details</source>
        <translation>编辑单集信息</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>What is filled in goes into every file, in place of what its recording has. Titles and other tags stay those of the recordings; without a title it is the name of the file.</source>
        <translation>填写的内容会写入每个文件，取代其录音中的内容。标题和其他标签保留录音中的；没有标题时使用文件名。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>{n} markers can be exported as chapters.</source>
        <extracomment>For one: {n} marker can be exported as chapters.</extracomment>
        <translation>
            <numerusform>{n} 个标记可以导出为章节。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Show</source>
        <translation>节目</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode number</source>
        <translation>单集编号</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 12</source>
        <translation>例如 12</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Season</source>
        <translation>季</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 2</source>
        <translation>例如 2</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>e.g. 2026-11-29</source>
        <translation>例如 2026-11-29</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Markers (Ctrl+B) can be exported as chapters; there are none yet.</source>
        <translation>标记 (Ctrl+B) 可以导出为章节；目前还没有标记。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Tags of All Files</source>
        <translation>所有文件的标签</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode Details</source>
        <translation>单集信息</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/episode_dialog.py"/>
        <source>Episode</source>
        <translation>单集</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{name} and {n} more exist already.</source>
        <extracomment>For one: {name} and {n} more exists already.</extracomment>
        <translation>
            <numerusform>{name} 和另外 {n} 个文件已存在。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The recording itself is not changed.</source>
        <translation>录音本身不会改变。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{name} exists already.</source>
        <translation>{name} 已存在。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the existing file</source>
        <translation>替换现有文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export</source>
        <comment>a command</comment>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>All ({whole})</source>
        <translation>全部（{whole}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Selection ({chosen})</source>
        <translation>选区（{chosen}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Between markers</source>
        <translation>标记之间</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{what} ({n} files)</source>
        <extracomment>For one: {what} ({n} file)</extracomment>
        <translation>
            <numerusform>{what}（{n} 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Chapters, JSON</source>
        <translation>章节，JSON</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Chapters for YouTube</source>
        <translation>YouTube 章节</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Episode details</source>
        <translation>单集信息</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Also write</source>
        <translation>附带文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Type a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Type the whole path of the file.</source>
        <translation>请输入文件的完整路径。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The file name must end in {extension}.</source>
        <translation>文件名必须以 {extension} 结尾。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>This cannot be written: {why}.</source>
        <translation>无法写入：{why}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Written as {first} to {last}.</source>
        <translation>写为 {first} 至 {last}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>The file will be called {name}.</source>
        <translation>文件将命名为 {name}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Converted to {wanted} Hz, which this format needs.</source>
        <translation>转换为此格式所需的 {wanted} Hz。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Export Selection</source>
        <translation>导出选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Selection (none)</source>
        <translation>选区（无）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the files that are there</source>
        <translation>替换那里的文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>Replace the file that is there</source>
        <translation>替换那里的文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_dialog.py"/>
        <source>{target} is a folder.</source>
        <translation>{target} 是文件夹。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Apple and Spotify -16, YouTube -14, broadcast (EBU R 128) -23.</source>
        <translation>Apple 和 Spotify 为 -16，YouTube 为 -14，广播 (EBU R 128) 为 -23。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Mono</source>
        <translation>单声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Stereo</source>
        <translation>立体声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>As recorded ({how})</source>
        <translation>与录音相同（{how}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>As recorded</source>
        <translation>与录音相同</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Chapters ({n} markers)</source>
        <extracomment>For one: Chapters ({n} marker)</extracomment>
        <translation>
            <numerusform>章节（{n} 个标记）</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Channels</source>
        <translation>声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Dither</source>
        <translation>抖动</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Normalise to</source>
        <translation>调整到</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Normalise to a loudness</source>
        <translation>调整到指定响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Highest true peak</source>
        <translation>最高真峰值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Title, cover and other tags</source>
        <translation>标题、封面和其他标签</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>peaks below</source>
        <translation>峰值低于</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Inaudible noise that keeps quiet endings clean at 16 bit</source>
        <translation>听不到的噪声，使 16 位文件的轻微尾音保持干净</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Default quality</source>
        <translation>默认音质</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>{rate} kbit/s</source>
        <translation>{rate} kbit/s</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_options.py"/>
        <source>{rate} kbit/s on average (VBR)</source>
        <translation>平均 {rate} kbit/s (VBR)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Custom</source>
        <translation>自定</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Presets</source>
        <translation>管理预设</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save, rename or delete a preset</source>
        <translation>存储、重命名或删除预设</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/export_preset_row.py"/>
        <source>Save Preset</source>
        <translation>存储预设</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported {n} files to {folder}</source>
        <extracomment>For one: Exported {n} file to {folder}</extracomment>
        <translation>
            <numerusform>已将 {n} 个文件导出到 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>{done}. {rest}</source>
        <translation>{done}。{rest}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported to {path}, with {names} beside it</source>
        <translation>已导出到 {path}，旁边还有 {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exported to {path}</source>
        <translation>已导出到 {path}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/exporting.py"/>
        <source>The export failed: {kind}.</source>
        <translation>导出失败：{kind}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <location filename="../../voicestudio/gui/help/help_feature.py"/>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>{name} is open already.</source>
        <translation>{name} 已经打开。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>One recording is open at a time; the others are in Open Recent.</source>
        <translation>一次只打开一个录音；其他录音在“打开最近使用”中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Process All…</source>
        <translation>处理全部…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>The export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <location filename="../../voicestudio/gui/tracks/added_clips.py"/>
        <source>It is marked.</source>
        <translation>已作标记。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Saved as {folder}, but without the sound of {unreadable}, which was changed by another program or cannot be read: put the file back as it was, and open the project again.</source>
        <translation>已存储为 {folder}，但不含 {unreadable} 的声音，它已被其他程序更改或无法读取：请将该文件恢复原样，然后重新打开项目。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/file_controller.py"/>
        <source>Saved as {folder}</source>
        <translation>已存储为 {folder}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/journalling.py"/>
        <source>The edits cannot be kept on the disk ({kind}: {error}).</source>
        <translation>无法将编辑保存到磁盘（{kind}：{error}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>录音 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Recordings and projects ({patterns} {journal});;All files (*)</source>
        <translation>录音和项目 ({patterns} {journal});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Open a Recording</source>
        <translation>打开录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/opening.py"/>
        <source>{path} cannot be opened: {reason}</source>
        <translation>无法打开 {path}：{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>The project {name} is damaged: the readable part can be opened. A copy of its history is kept in it.</source>
        <translation>项目 {name} 已损坏：可以打开可读取的部分。其中保留了一份历史记录的副本。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{n} edits to {name} after the last save can be restored</source>
        <extracomment>For one: {n} edit to {name} after the last save can be restored</extracomment>
        <translation>
            <numerusform>可以恢复上次存储之后对 {name} 的 {n} 次编辑</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Unsaved work on {name} is damaged: the readable part can be opened.</source>
        <translation>{name} 未存储的工作已损坏：可以打开可读取的部分。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>The project {name} is damaged: the readable part can be opened. Discard goes back to the last save. A copy of its history is kept in it.</source>
        <translation>项目 {name} 已损坏：可以打开可读取的部分。“放弃”会回到上次存储的状态。其中保留了一份历史记录的副本。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{length} recorded for {name} can be restored</source>
        <translation>可以恢复为 {name} 录制的 {length}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>unsaved work on {name} is still there</source>
        <translation>{name} 未存储的工作仍在</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{n} edits to {name} can be restored</source>
        <extracomment>For one: {n} edit to {name} can be restored</extracomment>
        <translation>
            <numerusform>可以恢复对 {name} 的 {n} 次编辑</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>VoiceStudio did not close properly: {what}.</source>
        <translation>VoiceStudio 没有正常关闭：{what}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>It could not be discarded: {error}</source>
        <translation>无法放弃：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>{length} recorded can be restored</source>
        <translation>可以恢复录制的 {length}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/recovery.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Locate {name}</source>
        <translation>查找 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>{name} is not at {path} any more, or was changed: the edits are all here, but what uses it cannot be heard.</source>
        <translation>{name} 已不在 {path}，或已被更改：编辑都在，但用到它的部分无法播放。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Locate…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Edits made after the last save are here again; save to keep them.</source>
        <translation>上次存储之后的编辑已恢复；请存储以保留它们。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/relinking.py"/>
        <source>Discard Them</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>VoiceStudio projects (*{suffix})</source>
        <translation>VoiceStudio 项目 (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/saving.py"/>
        <source>Save Project</source>
        <translation>存储项目</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>{running} is still running. Stop it?</source>
        <translation>{running}仍在运行。要停止吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Its work so far is not kept.</source>
        <translation>到目前为止的工作不会保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>Stop It</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_guard.py"/>
        <source>{running} is still running and will be stopped.</source>
        <translation>{running}仍在运行，将被停止。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>It was never saved: its sound ({length}) is nowhere else. “Delete Recording” deletes that sound and all edits permanently.</source>
        <translation>它从未存储过：其声音（{length}）没有存放在其他地方。“删除录音”会永久删除该声音和所有编辑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The exported file “{name}” stays, without what you did since.</source>
        <translation>导出的文件“{name}”会保留，但不含之后的更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Recording was not saved</source>
        <translation>录音尚未存储</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save this recording?</source>
        <translation>要存储此录音吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save…</source>
        <translation>存储…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Delete Recording</source>
        <translation>删除录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The exported file “{name}” stays.</source>
        <translation>导出的文件“{name}”会保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Discard Edits Only</source>
        <translation>仅放弃编辑</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Discard Edits</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>“{discard}” drops your edits since it was opened or saved: they cannot be changed or undone later.</source>
        <translation>“{discard}”会丢弃打开或存储之后的编辑：之后无法更改或撤销。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>“{discard}” drops your edits since it was opened or saved.</source>
        <translation>“{discard}”会丢弃打开或存储之后的编辑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Edits were not saved</source>
        <translation>编辑尚未存储</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of “{name}” as a project?</source>
        <translation>要将您对“{name}”的编辑存储为项目吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of the project “{name}”?</source>
        <translation>要存储您对项目“{name}”的编辑吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Discard Edits” drops the edits made since then.</source>
        <translation>{stays}“放弃编辑”会丢弃此后所作的编辑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Edits and recordings were not saved</source>
        <translation>编辑和录音尚未存储</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your edits of “{name}” and your recordings in it as a project?</source>
        <translation>要将您对“{name}”的编辑和其中的录音存储为项目吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Delete Recordings and Edits” deletes your recordings permanently: they are stored nowhere else. It also drops all your edits.</source>
        <translation>{stays}“删除录音和编辑”会永久删除您的录音：它们没有存放在其他地方。同时会丢弃您的所有编辑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Delete Recordings and Edits</source>
        <translation>删除录音和编辑</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Save your recordings and edits in “{name}”?</source>
        <translation>要存储您在“{name}”中的录音和编辑吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>{stays} “Delete Recordings and Edits” permanently deletes recordings and drops edits made since then.</source>
        <translation>{stays}“删除录音和编辑”会永久删除此后的录音，并丢弃此后所作的编辑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>Files that you exported stay.</source>
        <translation>您导出的文件会保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The file “{name}” itself stays as it is.</source>
        <translation>文件“{name}”本身保持原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/files/unsaved_words.py"/>
        <source>The project “{name}” stays as you saved it last.</source>
        <translation>项目“{name}”保持您上次存储的状态。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Cleans up speech recordings with a trained network. Everything is computed on this machine; nothing is sent anywhere.</source>
        <translation>用训练好的网络清理语音录音。一切都在本机计算；不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Questions, faults and wishes: {contact}</source>
        <translation>提问、报告错误和提出建议：{contact}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>The window is made with Qt {qt} and PySide6, which are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them by other versions. Their source code is at download.qt.io and code.qt.io/pyside. Licences has the terms of all components.</source>
        <translation>窗口使用 Qt {qt} 和 PySide6 制作，它们按 GNU 宽通用公共许可证第 3 版使用。它们是与程序并存的独立库：您可以用其他版本替换。其源代码位于 download.qt.io 和 code.qt.io/pyside。“许可证”中有所有组件的条款。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>About VoiceStudio</source>
        <translation>关于 VoiceStudio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Licence of VoiceStudio</source>
        <translation>VoiceStudio 的许可证</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>About the network</source>
        <translation>关于此网络</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Components by others</source>
        <translation>第三方组件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>Licence of the component</source>
        <translation>组件的许可证</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;Networks</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/about_dialog.py"/>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>device check</source>
        <translation>设备检查</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>A tone sounds now. If you do not hear it, choose another output, and look at the volume of the window and of the system.</source>
        <translation>现在正在播放测试音。如果听不到，请选择其他输出，并检查窗口和系统的音量。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>No speakers or headphones were found. Connect some, and look for them again with the button at the right. Without them recordings can be edited and exported, but not heard.</source>
        <translation>没有找到扬声器或耳机。请连接，然后用右侧的按钮重新查找。没有它们也可以编辑和导出录音，只是听不到声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>No microphone was found. Connect one, and look for it again with the button at the right. It is needed for recording only.</source>
        <translation>没有找到麦克风。请连接，然后用右侧的按钮重新查找。只有录音时才需要它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>The microphone is heard (up to {db:.0f} dB).</source>
        <translation>已听到麦克风（最高 {db:.0f} dB）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Speak as you will record: the bar should move. It hardly does: is the microphone muted, or another one chosen?</source>
        <translation>请像录音时那样说话：电平条应该会动。现在几乎不动：麦克风是否已静音，或选错了？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Too loud (up to {db:.0f} dB): turn the input down, or move away a little.</source>
        <translation>太响（最高 {db:.0f} dB）：请调低输入，或稍微离远一些。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Check Speakers and Microphone</source>
        <translation>检查扬声器和麦克风</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>&amp;Play Tone</source>
        <translation>播放测试音(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Input level</source>
        <translation>输入电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Input level. Click to reset.</source>
        <translation>输入电平。单击可重置。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Speakers or headphones</source>
        <translation>扬声器或耳机</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/device_check.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>VoiceStudio User Guide</source>
        <translation>VoiceStudio 用户指南</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+左方向)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+右方向)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配项 (Shift+F3)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Next match (F3)</source>
        <translation>下一个匹配项 (F3)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Nothing found. Try other words.</source>
        <translation>没有找到。请换其他词语试试。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Chapter of the user guide</source>
        <translation>用户指南的章节</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>The guide cannot be read: {error}</source>
        <translation>无法读取指南：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>{hit} of {count}{many}</source>
        <translation>第 {hit} 处，共 {count}{many} 处</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/guide_window.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/help_feature.py"/>
        <source>The report was saved as {name}. Nothing was sent.</source>
        <translation>报告已存储为 {name}。没有发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>This is a sample recording to try things on: {open} opens yours. Select a part of it, or nothing for all, and press Enhance (or {enhance_now}). {play} plays.</source>
        <translation>这是供试用的示例录音：按 {open} 可打开您自己的录音。选择其中一部分（不选则为全部），然后按“增强”（或 {enhance_now}）。按 {play} 播放。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Drag over the waveform to select a part, or select nothing for all of it, and press Enhance at the right (or {enhance_now}). {play} plays.</source>
        <translation>在波形上拖动可选择一部分，不选择则为全部，然后按右侧的“增强”（或 {enhance_now}）。按 {play} 播放。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Compare while it plays: {monitor_original} lets you hear the original, {monitor_result} the result. {undo} takes it back; nothing you do changes your file.</source>
        <translation>播放时比较：按 {monitor_original} 听原声，按 {monitor_result} 听结果。按 {undo} 可撤销；您所做的一切都不会改变您的文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>{export} makes a finished file, with a preset for podcasts. {user_guide} opens the guide, at the chapter about where you are.</source>
        <translation>按 {export} 生成成品文件，有播客预设可用。按 {user_guide} 打开指南，显示与当前操作相关的章节。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Check Speakers and Microphone…</source>
        <translation>检查扬声器和麦克风…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Check speakers and microphone</source>
        <translation>检查扬声器和麦克风</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>A tone to hear, and a level to see</source>
        <translation>听测试音，看电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>No more hints</source>
        <translation>不再显示提示</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>{text}  ({seen} of {hints})</source>
        <translation>{text}  ({seen}/{hints})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/hint_strip.py"/>
        <source>Next</source>
        <comment>a hint</comment>
        <translation>下一条</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/model_cards.py"/>
        <source>**{name}**: {size:,.0f} kB</source>
        <translation>**{name}**：{size:,.0f} kB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/model_cards.py"/>
        <source>{told}, step {step:,} of its last training</source>
        <translation>{told}，最后一次训练的第 {step:,} 步</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>you may not write there</source>
        <translation>您没有在那里写入的权限</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>the folder is missing</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/problem_report.py"/>
        <source>The report was not saved: {reason}.</source>
        <translation>报告没有存储：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Save a file that helps others to find a fault, and pass it on yourself: nothing is sent. It holds what is shown below, and nothing else: no sound, no names of recordings or devices, none of your texts, and no paths. It is in English, which those who mend faults read.</source>
        <translation>存储一个有助于他人查找错误的文件，由您自己转交：不会发送任何内容。其中只有下面显示的内容：没有声音，没有录音或设备的名称，没有您的文字，也没有路径。文件用英文写成，供修复错误的人阅读。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Send it, and what you did before the fault, to: {contact}</source>
        <translation>请将报告连同出错前的操作一并发送至：{contact}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Report a Problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Parts of the report</source>
        <translation>报告的各部分</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Text of this part</source>
        <translation>此部分的文字</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>&amp;Save…</source>
        <translation>存储(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>The report could not be put together: {error}</source>
        <translation>无法生成报告：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Save Report</source>
        <translation>存储报告</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/report_dialog.py"/>
        <source>{name} ({size:,} kB)</source>
        <translation>{name}（{size:,} kB）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Extend the selection</source>
        <translation>扩展选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Shift+Click</source>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Select between silences or splits</source>
        <translation>选择静音或分割点之间的内容</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>While playing: go on from there</source>
        <translation>播放时：从那里继续</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>The commands of this window</source>
        <translation>此窗口的命令</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Right-click or Shift+F10</source>
        <translation>右键单击或 Shift+F10</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Move a marker, a region or its ends</source>
        <translation>移动标记、区域或其两端</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag in the lane</source>
        <translation>在标记栏中拖动</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Rename a marker or region</source>
        <translation>重命名标记或区域</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click in the lane</source>
        <translation>在标记栏中双击</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Move a clip, or pull an end of it</source>
        <translation>移动片段，或拖动其一端</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Drag the bar at its top, or Ctrl+Drag</source>
        <translation>拖动其顶部的横条，或 Ctrl+拖动</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Slide the sound under a clip</source>
        <translation>滑移片段下的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Alt+Drag the bar at its top</source>
        <translation>Alt+拖动其顶部的横条</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Taller or flatter waveform</source>
        <translation>增高或压低波形</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Ctrl+Shift+Wheel</source>
        <translation>Ctrl+Shift+滚轮</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Default height of the waveform</source>
        <translation>波形的默认高度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Double-click on its scale</source>
        <translation>双击其刻度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>VoiceStudio: Keyboard Shortcuts</source>
        <translation>VoiceStudio：键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Search commands or keys</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save as &amp;PDF…</source>
        <translation>存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save the list as a PDF for printing</source>
        <translation>将列表存为 PDF 以便打印</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Save Shortcuts</source>
        <translation>存储快捷键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>VoiceStudio shortcuts.pdf</source>
        <translation>VoiceStudio 快捷键.pdf</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>Saved as {name}.</source>
        <translation>已存储为 {name}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <source>The sheet was not saved: {reason}</source>
        <translation>快捷键表没有存储：{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/shortcut_sheet.py"/>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <source>VoiceStudio is licensed under the MIT licence.</source>
        <translation>VoiceStudio 采用 MIT 许可证。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <source>{name} brings no text of its licence.</source>
        <translation>{name} 没有附带许可证文本。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/help/third_party.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Licence: {licence}</source>
        <translation>许可证：{licence}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>File</source>
        <comment>menu</comment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>View</source>
        <comment>menu</comment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Markers</source>
        <comment>menu</comment>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Tracks</source>
        <comment>menu</comment>
        <translation>轨道(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Transport</source>
        <comment>menu</comment>
        <translation>播放(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Effect</source>
        <comment>menu</comment>
        <translation>效果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Voice</source>
        <comment>menu</comment>
        <translation>语音(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Help</source>
        <comment>menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Open a recording first.</source>
        <translation>请先打开一段录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select a part first.</source>
        <translation>请先选择一部分。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>This needs more than one track.</source>
        <translation>这需要不止一条轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Choose a track with more than one channel.</source>
        <translation>请选择有多个声道的轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Choose two mono tracks, or the upper one of two.</source>
        <translation>请选择两条单声道轨道，或两条中上面的一条。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/shell/menus.py"/>
        <source>Open &amp;Recent</source>
        <translation>打开最近使用(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Save Project</source>
        <translation>存储项目(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Save Project &amp;As…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Add &amp;to This Recording…</source>
        <translation>添加到此录音(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Export Se&amp;lection…</source>
        <translation>导出选区(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Process &amp;Many Files…</source>
        <translation>批量处理(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Episode &amp;Details…</source>
        <translation>单集信息(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Close Recording</source>
        <translation>关闭录音(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Delete, Leavin&amp;g Silence</source>
        <translation>删除并留下静音(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Dup&amp;licate</source>
        <translation>创建副本(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Spl&amp;it</source>
        <translation>分割(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Join</source>
        <translation>合并(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Tri&amp;m to Selection</source>
        <translation>修剪至选区(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim Start to Pla&amp;yhead</source>
        <translation>修剪播放头之前(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim End to Play&amp;head</source>
        <translation>修剪播放头之后(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Trim Silence at the Ends…</source>
        <translation>修剪首尾静音…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Insert Silence…</source>
        <translation>插入静音…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Shorten Pauses and Fillers…</source>
        <translation>缩短停顿和填充词…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select &amp;None</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Select All &amp;Frequencies</source>
        <translation>选择所有频率(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selection &amp;Start at Playhead</source>
        <translation>选区起点设在播放头(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selection &amp;End at Playhead</source>
        <translation>选区终点设在播放头(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Edges to &amp;Zero Crossings</source>
        <translation>边缘对齐过零点(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Snap to Zero Cr&amp;ossings</source>
        <translation>吸附到过零点(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Zoom to &amp;Selection</source>
        <translation>缩放到选区(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Fit Recording</source>
        <translation>适合整个录音(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Measure Loudness</source>
        <translation>测量响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Taller Waveform</source>
        <translation>增高波形(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>F&amp;latter Waveform</source>
        <translation>压低波形(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Default &amp;Height</source>
        <translation>默认高度(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Follow the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Add Marker or Region</source>
        <translation>添加标记或区域(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Remove Selected Markers</source>
        <translation>移除所选标记(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Previous Marker</source>
        <translation>上一个标记(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Next Marker</source>
        <translation>下一个标记(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Import Markers or Chapters…</source>
        <translation>导入标记或章节(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Export Markers or Chapters…</source>
        <translation>导出标记或章节(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Add Empty Track</source>
        <translation>添加空轨道(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Re&amp;name Track…</source>
        <translation>重命名轨道(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Remove Track</source>
        <translation>移除轨道(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Selec&amp;t All Tracks</source>
        <translation>选择所有轨道(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Track A&amp;bove</source>
        <translation>上一条轨道(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Track B&amp;elow</source>
        <translation>下一条轨道(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Move Track &amp;Up</source>
        <translation>上移轨道(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Move Track Do&amp;wn</source>
        <translation>下移轨道(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>S&amp;olo</source>
        <translation>独奏(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Split Channels to Tracks</source>
        <translation>将声道拆分到轨道(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Make Stereo Track</source>
        <translation>制作立体声轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Add Mus&amp;ic Bed…</source>
        <translation>添加背景音乐(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Duck Music Under Speech…</source>
        <translation>为语音闪避音乐(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Show &amp;Volume Curve</source>
        <translation>显示音量曲线(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Curve 1 dB &amp;Higher</source>
        <translation>曲线提高 1 dB(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Curve 1 dB &amp;Lower</source>
        <translation>曲线降低 1 dB(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nudge Clip or Cut Earlier</source>
        <translation>向前微移片段或切点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nudge Clip or Cut Later</source>
        <translation>向后微移片段或切点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Slide Sound Earlier</source>
        <translation>向前滑移声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Slide Sound Later</source>
        <translation>向后滑移声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Keep All Tracks in Time</source>
        <translation>保持所有轨道同步(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Play / Stop</source>
        <translation>播放/停止(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Pa&amp;use / Continue</source>
        <translation>暂停/继续(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play Select&amp;ion</source>
        <translation>播放选区(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play from &amp;Cursor</source>
        <translation>从光标处播放(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Pre&amp;view Cut</source>
        <translation>预听剪切(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play a Second &amp;Before</source>
        <translation>播放前一秒(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Play a Second &amp;After</source>
        <translation>播放后一秒(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Cursor to S&amp;tart</source>
        <translation>光标移到开头(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Slower</source>
        <translation>减慢(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Nor&amp;mal Speed</source>
        <translation>正常速度(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Record / Stop</source>
        <translation>录音/停止</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Recording Pa&amp;nel</source>
        <translation>录音面板(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Record Another Ta&amp;ke</source>
        <translation>再录一条(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Previous Take</source>
        <translation>上一条</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Next Take</source>
        <translation>下一条</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Discard This Recording</source>
        <translation>放弃此录音(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Brin&amp;g Back Discarded Recording</source>
        <translation>恢复放弃的录音(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to &amp;Enhanced</source>
        <translation>收听增强后(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to &amp;Original</source>
        <translation>收听原声(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Listen to the &amp;Removed Sound</source>
        <translation>收听移除部分(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Enhance &amp;Now</source>
        <translation>立即增强(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Enhance Speech…</source>
        <translation>语音增强(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Convert E&amp;motion…</source>
        <translation>转换情感(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Live Previe&amp;w</source>
        <translation>实时预览(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Repeat Last Effect</source>
        <translation>重复上一个效果(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Cancel Running Effect</source>
        <translation>取消正在运行的效果(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Previous Warning</source>
        <translation>上一个警告(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Ne&amp;xt Warning</source>
        <translation>下一个警告(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Fade &amp;In</source>
        <translation>淡入(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Fade &amp;Out</source>
        <translation>淡出(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Gain…</source>
        <translation>增益(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Louder by 1 dB</source>
        <translation>提高 1 dB(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Quieter by 1 dB</source>
        <translation>降低 1 dB(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Norm&amp;alise…</source>
        <translation>标准化(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Lo&amp;udness Normalisation…</source>
        <translation>响度标准化(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Remove &amp;DC Offset</source>
        <translation>移除直流偏移(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Re&amp;verse</source>
        <translation>反向(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Swap Channels</source>
        <translation>交换声道(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>Mix &amp;to Mono</source>
        <translation>混合为单声道(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Train on My Voice…</source>
        <translation>用我的声音训练(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>&amp;Manage Voices…</source>
        <translation>管理语音档案(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Delete My Training Recordings…</source>
        <translation>删除我的训练录音(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Use as Training Material</source>
        <translation>用作训练素材(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;User Guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Check Speakers and Microphone…</source>
        <translation>检查扬声器和麦克风(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;Report a Problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/actions.py"/>
        <source>&amp;About VoiceStudio</source>
        <translation>关于 VoiceStudio(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/compute_devices.py"/>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{names} and {count} more</source>
        <translation>{names}，以及另外 {count} 项</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{n} preferences imported.</source>
        <extracomment>For one: {n} preference imported.</extracomment>
        <translation>
            <numerusform>已导入 {n} 项首选项。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{path} holds no preferences of VoiceStudio.</source>
        <translation>{path} 中没有 VoiceStudio 的首选项。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>Unknown, so left out: {names}.</source>
        <translation>未知，因此略过：{names}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>With values that are not possible, so left out: {names}.</source>
        <translation>值无效，因此略过：{names}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/preferences_file.py"/>
        <source>{path} holds no preferences: {error}.</source>
        <translation>{path} 中没有首选项：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the cursor and lists</source>
        <translation>光标和列表</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>going from field to field</source>
        <translation>在字段之间移动</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>fields and buttons</source>
        <translation>字段和按钮</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the menu of a right click</source>
        <translation>右键菜单</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/shortcuts.py"/>
        <source>the menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Minutes and seconds (1:23.450)</source>
        <translation>分和秒 (1:23.450)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Samples (4005600)</source>
        <translation>采样 (4005600)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 24 fps (0:01:23:10)</source>
        <translation>帧，24 fps (0:01:23:10)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 25 fps</source>
        <translation>帧，25 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 29.97 fps (non-drop)</source>
        <translation>帧，29.97 fps（非丢帧）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 30 fps</source>
        <translation>帧，30 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 50 fps</source>
        <translation>帧，50 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/time_display.py"/>
        <source>Frames, 60 fps</source>
        <translation>帧，60 fps</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{name}” was deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{name}” was copied to {target}.</source>
        <translation>“{name}”已拷贝到 {target}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>Imported as “{name}”.</source>
        <translation>已导入为“{name}”。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/model/voice_profiles.py"/>
        <source>“{old}” is called “{new}” now.</source>
        <translation>“{old}”现在名为“{new}”。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Nothing is enhanced here yet, so there is nothing to compare</source>
        <translation>这里还没有增强过，因此没有可比较的内容</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>The recording as it is now (1)</source>
        <translation>现在的录音 (1)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Before any effect, at the same loudness (2)</source>
        <translation>应用任何效果之前，响度相同 (2)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Only the sound that the effect removed (3)</source>
        <translation>只听效果移除的声音 (3)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>What you listen to: {sound}. {tip}</source>
        <translation>您收听的内容：{sound}。{tip}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Listen: {label}</source>
        <translation>收听：{label}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/monitor_choice.py"/>
        <source>Listen to: {sound}</source>
        <translation>收听：{sound}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>No audio output was found, so nothing can be played. Connect one and choose it at the bottom right; everything else works without.</source>
        <translation>没有找到音频输出，因此无法播放。请连接一个并在右下角选择；其他一切不受影响。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Enhanced</source>
        <translation>增强后</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Original</source>
        <translation>原声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Removed</source>
        <translation>移除部分</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/playback_controller.py"/>
        <source>Playback stopped: the audio device failed.</source>
        <translation>播放已停止：音频设备出错。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/speed_control.py"/>
        <source>Playback speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/speed_control.py"/>
        <source>Playback speed, at the same pitch (Ctrl+Up, Ctrl+Down; Ctrl+1 is normal)</source>
        <translation>播放速度，音高不变（Ctrl+上方向、Ctrl+下方向；Ctrl+1 为正常）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Output loudness</source>
        <translation>输出响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection start</source>
        <translation>选区起点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection end</source>
        <translation>选区终点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection length</source>
        <translation>选区长度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Cursor to start</source>
        <translation>光标移到开头</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Go to the start</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Pause (P)</source>
        <translation>暂停 (P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Repeat while playing (L)</source>
        <translation>循环播放 (L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Live preview</source>
        <translation>实时预览</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Live preview: hear the effect while playing; nothing is changed (Shift+L)</source>
        <translation>实时预览：播放时听到效果，不改变任何内容（Shift+L）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Record</source>
        <comment>a command</comment>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Record (R)</source>
        <translation>录音 (R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom to the selection (Ctrl+E)</source>
        <translation>缩放到选区 (Ctrl+E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Stop (Space)</source>
        <translation>停止 (空格)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Continue (P)</source>
        <translation>继续 (P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop recording</source>
        <translation>停止录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Stop recording (R)</source>
        <translation>停止录音 (R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom in (Ctrl+=)</source>
        <translation>放大 (Ctrl+=)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Zoom to selection</source>
        <translation>缩放到选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Fit recording</source>
        <translation>适合整个录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Fit recording (Ctrl+F)</source>
        <translation>适合整个录音 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Listen to</source>
        <translation>收听</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Mute the output</source>
        <translation>将输出静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Output volume in decibels</source>
        <translation>输出音量（分贝）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>How loud you hear it; the recording and exports stay as they are</source>
        <translation>您听到的音量；录音和导出保持不变</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Output volume</source>
        <translation>输出音量</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Muted</source>
        <translation>已静音</translation>
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
        <translation>取消静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>Unmute the output</source>
        <translation>取消输出静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
        <source>{decibels} dB</source>
        <translation>{decibels} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Ti&amp;mes</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>A time such as 1:23.5 can be typed whatever is shown.</source>
        <translation>无论显示何种格式，都可以输入 1:23.5 这样的时间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Size of texts and controls</source>
        <translation>文字和控件的大小</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Size of texts and controls</source>
        <translation>文字和控件的大小(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Size and language change when VoiceStudio starts the next time.</source>
        <translation>大小和语言在下次启动 VoiceStudio 时更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/appearance_page.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>test sound</source>
        <translation>测试音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Goes back to where playing began</source>
        <translation>回到开始播放的位置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Stays where you stopped</source>
        <translation>留在停止的位置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>None</source>
        <comment>no count-in</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Playback device</source>
        <translation>播放设备</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>&amp;Play Test Sound</source>
        <translation>播放测试音(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>A quiet tone of one second</source>
        <translation>一秒钟的轻声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>When you stop, the cursor</source>
        <translation>停止时，光标</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>When you stop, the c&amp;ursor</source>
        <translation>停止时，光标(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Recording device</source>
        <translation>录音设备</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Cou&amp;nt-in</source>
        <translation>预备拍(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Pre-ro&amp;ll: first play what comes before</source>
        <translation>预卷：先播放之前的内容(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count-in</source>
        <translation>预备拍</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/audio_page.py"/>
        <source>Count with clic&amp;ks</source>
        <translation>用节拍声倒数(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Beyond this, the recordings that were used least recently are decoded again when they are opened the next time.</source>
        <translation>超出此值时，最久未使用的录音会在下次打开时重新解码。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>decoded recordings</source>
        <translation>解码后的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>recordings at other sample rates</source>
        <translation>其他采样率的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>waveforms</source>
        <translation>波形</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>results in open windows</source>
        <translation>打开的窗口中的结果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>In use now: {size} ({parts}).</source>
        <translation>正在使用：{size}（{parts}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>In use now: {size}.</source>
        <translation>正在使用：{size}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>{size} removed.</source>
        <translation>已移除 {size}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Decoded sound at most</source>
        <translation>解码声音的上限</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>&amp;Decoded sound at most</source>
        <translation>解码声音的上限(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Clear the cache</source>
        <translation>清除缓存</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Your recordings, projects and unsaved work are not in the cache. What open windows and other running programs of VoiceStudio have used stays until they are closed.</source>
        <translation>您的录音、项目和未存储的工作不在缓存中。打开的窗口和 VoiceStudio 其他正在运行的程序用到的内容会保留，直到它们关闭。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>Clearing…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>other {size}</source>
        <translation>其他 {size}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>{size} are in use and stay.</source>
        <translation>{size} 正在使用，会保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Open Folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/cache_page.py"/>
        <source>The cache cannot be read: {error}</source>
        <translation>无法读取缓存：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Computation</source>
        <translation>运算</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Enhancing and other networks</source>
        <translation>增强和其他网络</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Compute &amp;on</source>
        <translation>运算设备(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Processor cores</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>Processor &amp;cores</source>
        <translation>处理器核心(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/computation_page.py"/>
        <source>This computer offers {cores}. Fewer leave more to other programs while something is enhanced. The next effect begins with the new number; a running one goes on.</source>
        <translation>本机提供 {cores} 个。增强时使用较少的核心，可为其他程序留出更多资源。下一个效果开始使用新的数量；正在运行的不受影响。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Markers and regions</source>
        <translation>标记和区域(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Splits</source>
        <translation>分割点(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>The &amp;playhead</source>
        <translation>播放头(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Snapping</source>
        <translation>吸附</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>S&amp;nap to places nearby while dragging</source>
        <translation>拖动时吸附到附近的位置(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Ends of the selection and clips go to start and end of the recording, and to the places below. Hold Alt to drag freely.</source>
        <translation>选区和片段的两端会吸附到录音的起点和终点，以及下列位置。按住 Alt 可自由拖动。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Then go to the nearest &amp;zero crossing</source>
        <translation>然后移到最近的过零点(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>For ends of the selection that went to no other place.</source>
        <translation>用于没有吸附到其他位置的选区两端。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Fades</source>
        <translation>淡化</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Fade shape</source>
        <translation>淡化形状(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Cross-fades at cuts</source>
        <translation>切点的交叉淡化</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Cross-fades at cuts</source>
        <translation>切点的交叉淡化(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>0 to 100 ms, for what you cut, paste, trim and record from now on; with 0 ms cuts may click. Effects, chains and Shorten Pauses keep their own lengths.</source>
        <translation>0 到 100 ms，用于您今后的剪切、粘贴、修剪和录音；设为 0 ms 时，切点可能有咔嗒声。效果、效果链和缩短停顿使用各自的长度。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Several tracks</source>
        <translation>多条轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>&amp;Keep all tracks in time</source>
        <translation>保持所有轨道同步(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>What moves the sound after it moves that of all tracks.</source>
        <translation>移动其后声音的编辑也会移动所有轨道的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Fade shape</source>
        <translation>淡化形状</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/editing_page.py"/>
        <source>Show &amp;volume curves</source>
        <translation>显示音量曲线(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Preferences (*{suffix})</source>
        <translation>首选项 (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Load exported preferences</source>
        <translation>采用导出的首选项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Keep all preferences in a file, without devices and folders</source>
        <translation>将所有首选项保存到文件，不含设备和文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Import Preferences</source>
        <translation>导入首选项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Export Preferences</source>
        <translation>导出首选项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/exchange.py"/>
        <source>Exported to {target}.</source>
        <translation>已导出到 {target}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Settings of the last export</source>
        <translation>与上次导出相同</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Export</source>
        <comment>a page of Preferences</comment>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>A new export begins with</source>
        <translation>新的导出开始时使用</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>You can save presets of your own in the export dialog.</source>
        <translation>您可以在导出对话框中存储自己的预设。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Export folder</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/export_page.py"/>
        <source>Folder of the last export</source>
        <translation>上次导出的文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Any use (MIT, as VoiceStudio)</source>
        <translation>任何用途（MIT，与 VoiceStudio 相同）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Not for commercial use, nor are its results (CC BY-NC-SA 4.0)</source>
        <translation>非商业用途，结果也是如此 (CC BY-NC-SA 4.0)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Any use (CC BY-SA 4.0: who passes it on names source and licence)</source>
        <translation>任何用途（CC BY-SA 4.0：转交时须注明来源和许可证）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Enhancer: studio</source>
        <translation>增强：录音室</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Enhancer: fast</source>
        <translation>增强：快速</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: any use</source>
        <translation>情感：任何用途</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: non-commercial</source>
        <translation>情感：非商业用途</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Emotion: recogniser</source>
        <translation>情感：识别器</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: speech or pause</source>
        <translation>检查：语音或停顿</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: one voice</source>
        <translation>检查：单一人声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>Check: lost speech</source>
        <translation>检查：丢失的语音</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/installed_models.py"/>
        <source>{n} bytes</source>
        <extracomment>For one: {n} byte</extracomment>
        <translation>
            <numerusform>{n} 字节</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Recordings never leave this computer. VoiceStudio computes everything here; it has no account, asks no server, looks for no updates and counts nothing. The log holds no sound, no texts of yours and no folders of yours, and nobody is sent it.</source>
        <translation>录音绝不会离开本机。VoiceStudio 在这里完成所有计算；它没有账户，不连接服务器，不查找更新，也不作统计。日志中没有声音，没有您的文字，也没有您的文件夹，而且不会发送给任何人。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log and Privacy</source>
        <translation>日志和隐私</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>What the program does, and errors</source>
        <translation>程序的操作和错误</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Write</source>
        <translation>记录(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Unsaved work of windows that are gone</source>
        <translation>已关闭窗口的未存储工作</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Delete unsaved work of windows that are gone</source>
        <translation>删除已关闭窗口的未存储工作</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>{n} pieces of work could not be deleted.</source>
        <extracomment>For one: One piece of work could not be deleted.</extracomment>
        <translation>
            <numerusform>有 {n} 项工作无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>The folder cannot be read: {error}</source>
        <translation>无法读取文件夹：{error}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>Delete {n} pieces of work that was never saved? It cannot be brought back. Open windows, saved projects and your recordings on the disk stay.</source>
        <extracomment>For one: Delete one piece of work that was never saved? It cannot be brought back. Open windows, saved projects and your recordings on the disk stay.</extracomment>
        <translation>
            <numerusform>要删除 {n} 项从未存储的工作吗？删除后无法恢复。打开的窗口、已存储的项目和磁盘上的录音会保留。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>What is written</source>
        <translation>记录的内容</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>{n} pieces of work can be restored when VoiceStudio starts.</source>
        <extracomment>For one: One piece of work can be restored when VoiceStudio starts.</extracomment>
        <translation>
            <numerusform>启动 VoiceStudio 时可以恢复 {n} 项工作。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/log_page.py"/>
        <source>There is none. Work in open windows and saved projects does not count here.</source>
        <translation>没有。打开的窗口和已存储项目中的工作不计算在内。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Yours (trained on your recordings)</source>
        <translation>您的（用您的录音训练）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Models and Voices</source>
        <translation>模型和语音档案</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>{goal}: “{name}”</source>
        <translation>{goal}：“{name}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Installed models and voices</source>
        <translation>已安装的模型和语音档案</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>These files came with VoiceStudio or were trained on this computer; nothing is fetched. A voice that is deleted cannot be brought back: export it before.</source>
        <translation>这些文件随 VoiceStudio 提供，或在本机上训练；不会下载任何内容。删除的语音档案无法恢复：请先导出。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Voice file {name}</source>
        <translation>语音档案文件 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>Damaged: it cannot be used</source>
        <translation>已损坏：无法使用</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>May be used for</source>
        <translation>可用于</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>{model}: {licence}.</source>
        <translation>{model}：{licence}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/models_page.py"/>
        <source>missing</source>
        <comment>a file</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>&amp;Restore Defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Reset everything on this page</source>
        <translation>将此页的所有设置恢复为默认值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/preferences_dialog.py"/>
        <source>Restore Defaults of {title}</source>
        <translation>恢复“{title}”的默认值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Choose: {label}</source>
        <translation>选择：{label}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/setting_fields.py"/>
        <source>Use &amp;Last</source>
        <translation>使用上次的(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Search, for instance “zoom” or “Ctrl+Z”</source>
        <translation>搜索，例如“缩放”或“Ctrl+Z”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>New &amp;keys</source>
        <translation>新按键(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Cha&amp;nge</source>
        <translation>更改(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Keep the current keys as well</source>
        <translation>同时保留现有按键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Re&amp;move Keys</source>
        <translation>移除按键(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Rese&amp;t</source>
        <translation>恢复默认(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Give this command its default keys</source>
        <translation>为此命令恢复默认按键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Choose a command.</source>
        <translation>请选择一个命令。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>Reassi&amp;gn</source>
        <translation>重新分配(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} is for {kept}: choose other keys.</source>
        <translation>{words} 用于{kept}：请选择其他按键。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} belongs to “{other}”. Reassign gives it to {about}.</source>
        <translation>{words} 属于“{other}”。“重新分配”会将它分配给{about}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{about} has {words} already.</source>
        <translation>{about}已在使用 {words}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>{words} is free.</source>
        <translation>{words} 可以使用。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/preferences/shortcuts_page.py"/>
        <source>For {about}: go to the field and press the new keys.</source>
        <translation>为{about}设置：请转到输入框并按新按键。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>Channels to record</source>
        <translation>要录制的声道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>One microphone is mono. “2 tracks” records two inputs of the device, each to a track of its own.</source>
        <translation>一个麦克风为单声道。“2 条轨道”录制设备的两个输入，各录到一条轨道。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/channel_choice.py"/>
        <source>{n} tracks</source>
        <extracomment>For one: {n} track</extracomment>
        <translation>
            <numerusform>{n} 条轨道</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>More recording options</source>
        <translation>更多录音选项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/choices_menu.py"/>
        <source>Recording options that do not fit here</source>
        <translation>此处放不下的录音选项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count down before recording begins; Esc cancels it</source>
        <translation>录音开始前倒数；Esc 可取消</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Click</source>
        <comment>a sound</comment>
        <translation>滴答声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count with clicks</source>
        <translation>用节拍声倒数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Hear a click on each second; use headphones</source>
        <translation>每秒听到一声节拍；请使用耳机</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>No count-in</source>
        <translation>无预备拍</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/count_in_choice.py"/>
        <source>Count {seconds} s</source>
        <translation>倒数 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Input {first}</source>
        <translation>输入 {first}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Inputs {first}–{last}</source>
        <translation>输入 {first}–{last}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Inputs to record</source>
        <translation>要录制的输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Which inputs of the device are recorded. “Any input” is what the system gives as one: perhaps all of them mixed.</source>
        <translation>录制设备的哪些输入。“任意输入”是系统合为一个的输入：可能是全部输入的混合。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/first_input_choice.py"/>
        <source>Any input</source>
        <translation>任意输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It replaces what follows {start}, for as long as you record.</source>
        <translation>录音期间会替换 {start} 之后的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replacing what follows {start}.</source>
        <translation>正在替换 {start} 之后的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Insert it at the cursor; what follows moves on</source>
        <translation>插入到光标处；其后的内容后移</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Record over the existing sound; Undo brings that back</source>
        <translation>覆盖现有的声音进行录音；撤销可恢复</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>End</source>
        <translation>末尾</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Append it at the end</source>
        <translation>添加到末尾</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Track</source>
        <translation>轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Record to a new track while you hear the others: use headphones</source>
        <translation>一边听其他轨道，一边录到新轨道：请使用耳机</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>This becomes a new recording of {tracks} tracks, one for each input.</source>
        <translation>将成为一个有 {tracks} 条轨道的新录音，每个输入一条。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>This becomes a new recording.</source>
        <translation>将成为一个新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Each input becomes a new track, {tracks} of them, from {start} on.</source>
        <translation>每个输入从 {start} 起各成为一条新轨道，共 {tracks} 条。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>On {n} tracks, from the one in focus down: {effect}</source>
        <extracomment>For one: On {n} track, from the one in focus down: {effect}</extracomment>
        <translation>
            <numerusform>从当前轨道向下的 {n} 条轨道：{effect}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It is added at the end; nothing is replaced.</source>
        <translation>将添加到末尾；不替换任何内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It becomes a new track from {start} on, while you hear the others.</source>
        <translation>将从 {start} 起成为新轨道，同时您会听到其他轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It goes in at {start}; what follows moves on.</source>
        <translation>将放入 {start}；其后的内容后移。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It replaces {start} to {stop} and stops there; that is kept as a take.</source>
        <translation>将替换 {start} 至 {stop} 并在那里停止；原内容保留为一条。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording something new.</source>
        <translation>正在录制新内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording at the end; nothing is replaced.</source>
        <translation>正在末尾录音；不替换任何内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording each input to a new track from {start} on.</source>
        <translation>正在将每个输入从 {start} 起录到新轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording a new track from {start} on.</source>
        <translation>正在从 {start} 起录制新轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Recording another take of {start} to {stop}.</source>
        <translation>正在重录 {start} 至 {stop} 的又一条。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Inserting at {start}; what follows moves on.</source>
        <translation>正在插入到 {start}；其后的内容后移。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Replacing {start} to {stop}.</source>
        <translation>正在替换 {start} 至 {stop}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>It goes in before the selection, at {start}; what follows moves on.</source>
        <translation>将放入选区之前的 {start}；其后的内容后移。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/insert_mode_choice.py"/>
        <source>Where the recording goes: {text}</source>
        <translation>录音的去向：{text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_discarding.py"/>
        <source>The recording ({length}) was discarded; everything is as before.</source>
        <translation>录音（{length}）已放弃；一切保持之前的状态。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>It is kept, and offered to you when VoiceStudio is started the next time.</source>
        <translation>它已保留，下次启动 VoiceStudio 时会提供给您。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The folder that it was recorded in is not there any more.</source>
        <translation>录音所在的文件夹已不存在。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the sound that the recording was to replace, so it was inserted instead.</source>
        <translation>您编辑了录音要替换的声音，因此改为插入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the tracks that the recording was made for, so it was put in new ones.</source>
        <translation>您编辑了录音所用的轨道，因此放入了新轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>You edited the place that the recording was made for, so it was put at the end.</source>
        <translation>您编辑了录音的目标位置，因此放到了末尾。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The recording could not be put in: {reason} {left}</source>
        <translation>无法放入录音：{reason} {left}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>The recording that it was made for is not open any more.</source>
        <translation>所属的录音已不再打开。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>{take} is heard now; what was there before is kept in Takes.</source>
        <translation>现在听到的是“{take}”；之前的内容保留在“条次”中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_insertion.py"/>
        <source>Marker {count}</source>
        <translation>标记 {count}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_marking.py"/>
        <source>Marker set at {length} of this take.</source>
        <translation>已在此条的 {length} 处设置标记。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Nothing is heard yet: say something, or choose another input above.</source>
        <translation>还没有听到声音：请说些什么，或在上方选择其他输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Check the level, then record</source>
        <translation>检查电平，然后录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press R or Start Recording to begin.</source>
        <translation>按 R 或“开始录音”即可开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press R or Space to stop.</source>
        <translation>按 R 或空格键停止。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Nothing can be recorded yet</source>
        <translation>现在还无法录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>The arrow beside the input, above, looks for inputs again.</source>
        <translation>上方输入旁边的箭头可重新查找输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Too loud: it is cut off. Turn the input down, or move away from the microphone.</source>
        <translation>太响：已被削波。请调低输入，或离麦克风远一些。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Loud: there is little room for a laugh. Turn the input down a little.</source>
        <translation>较响：笑声会没有余量。请把输入调低一点。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>A good level.</source>
        <translation>电平合适。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Quiet: come closer to the microphone, or turn the input up.</source>
        <translation>较轻：请靠近麦克风，或调高输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Recording begins in</source>
        <translation>即将开始录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <source>Press Esc to stop.</source>
        <translation>按 Esc 停止。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Recording</source>
        <comment>it is going on</comment>
        <translation>录音中</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_page.py"/>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Putting it in…</source>
        <translation>正在放入…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_placing.py"/>
        <source>There is no recording here to make another take of: put the cursor on one, or select what to record again.</source>
        <translation>这里没有可以重录的录音：请把光标放在录音上，或选择要重录的部分。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_restoring.py"/>
        <source>You kept the open recording.</source>
        <translation>您保留了打开的录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input off</source>
        <translation>输入已关闭</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Count-in…</source>
        <translation>预备拍…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Ready to record</source>
        <translation>准备录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Pre-roll…</source>
        <translation>预卷…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Recording begins in {left}</source>
        <translation>{left} 后开始录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>{length} left on the disk</source>
        <translation>磁盘还可录 {length}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recorded</source>
        <translation>已录制</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>How much longer you can record until the disk is full</source>
        <translation>磁盘录满之前还能录多久</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input loudness</source>
        <translation>输入响度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Input level: peak (line), RMS (bright), clip light. Click to reset.</source>
        <translation>输入电平：峰值（线）、RMS（亮色）、削波指示灯。单击可重置。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Pre-roll</source>
        <translation>预卷</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Play two seconds of what comes before, then record</source>
        <translation>先播放之前的两秒，再开始录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Monitor input</source>
        <translation>监听输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Hear the input; use headphones to avoid feedback</source>
        <translation>监听输入；请使用耳机以避免啸叫</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Switch the input off</source>
        <translation>关闭输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Switch the input off and close</source>
        <translation>关闭输入并关闭面板</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Discard This Recording</source>
        <translation>放弃此录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Stop, and discard this recording</source>
        <translation>停止并放弃此录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start or stop recording (R)</source>
        <translation>开始或停止录音 (R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start Recording</source>
        <translation>开始录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_strip.py"/>
        <source>Start recording</source>
        <translation>开始录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The input does not answer: connect it again, or choose another one.</source>
        <translation>输入没有响应：请重新连接，或选择其他输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The disk has room for {length} more only: recording stops when it is full.</source>
        <translation>磁盘只够再录 {length}：录满时录音会停止。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/recording/record_trouble.py"/>
        <source>The computer was too slow {n} times, so a little sound is missing: close other programs and record again if you hear it.</source>
        <extracomment>For one: The computer was too slow once, so a little sound is missing: close other programs and record again if you hear it.</extracomment>
        <translation>
            <numerusform>计算机有 {n} 次来不及处理，因此缺了少许声音：如果听得出来，请关闭其他程序后重新录音。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_views.py"/>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/record_views.py"/>
        <source>What was heard in the last seconds</source>
        <translation>最近几秒听到的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/recording_controller.py"/>
        <source>Show Takes</source>
        <translation>显示条次</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/recording_controller.py"/>
        <source>Bring It Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/take_choosing.py"/>
        <source>Rename Take</source>
        <translation>重命名条次</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/take_choosing.py"/>
        <source>There is no such take here.</source>
        <translation>这里没有这一条。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Put the cursor on a recording. What you record over a selection, or with Record Another Take, is kept here beside what was there before.</source>
        <translation>请把光标放在录音上。在选区上录的内容，或用“再录一条”录的内容，会与之前的内容一起保留在这里。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Takes of this place</source>
        <translation>此处的条次</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Record Another Take</source>
        <translation>再录一条</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>Record this place again; what is there is kept</source>
        <translation>重录此处；现有内容会保留</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>What was here before stays as it is</source>
        <translation>这里之前的内容保持原样</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/recording/takes_panel.py"/>
        <source>The only take</source>
        <translation>仅有的一条</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/context_menu.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/crash_reports.py"/>
        <source>Something went wrong in the program ({what}). Your recording is unharmed; the details are in {log_path}.</source>
        <translation>程序出了问题（{what}）。您的录音没有受损；详情在 {log_path} 中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/crash_reports.py"/>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Takes</source>
        <translation>条次</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Transport</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>{title} Panel</source>
        <translation>“{title}”面板</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>{name}[*] – VoiceStudio</source>
        <translation>{name}[*] – VoiceStudio</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/main_window.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/menus.py"/>
        <source>The&amp;me</source>
        <translation>主题(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>The recording could not be read in time. Close programs that keep the computer or the disk busy, or copy the recording to a faster disk.</source>
        <translation>未能及时读取录音。请关闭占用计算机或磁盘的程序，或将录音复制到更快的磁盘。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>The audio device stopped for a moment. It gets its sound earlier when you play again. If that does not help, close programs that keep the computer busy or choose another output.</source>
        <translation>音频设备停顿了片刻。再次播放时会更早地向它提供声音。如果仍无改善，请关闭占用计算机的程序或选择其他输出。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>24 bit</source>
        <translation>24 位</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>32 bit</source>
        <translation>32 位</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>32 bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>64 bit float</source>
        <translation>64 位浮点</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>{n} dropouts</source>
        <extracomment>For one: 1 dropout</extracomment>
        <translation>
            <numerusform>断音 {n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/shell/status_readouts.py"/>
        <source>Playing was interrupted {n} times</source>
        <extracomment>For one: Playing was interrupted {n} time</extracomment>
        <translation>
            <numerusform>播放中断了 {n} 次</numerusform>
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
        <translation>打开录音或将其拖放到这里</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>WAV, FLAC, MP3, Ogg, Opus, AIFF, M4A. Your file is never changed.</source>
        <translation>WAV、FLAC、MP3、Ogg、Opus、AIFF、M4A。您的文件绝不会被更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Recent recordings</source>
        <translation>最近的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a Recording…</source>
        <translation>打开录音…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open a recording</source>
        <translation>打开录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Record something new</source>
        <translation>录制新内容</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Cleaner sound for your voice and room, from a minute of recordings</source>
        <translation>只需一分钟录音，让您的声音和房间更干净</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Try the Sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/shell/welcome.py"/>
        <source>Open the sample recording</source>
        <translation>打开示例录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/added_clips.py"/>
        <source>{file}: {what}</source>
        <translation>{file}：{what}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <source>The recording was edited while speech was looked for: add the music again.</source>
        <translation>查找语音时录音已被编辑：请重新添加音乐。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Add Music Bed</source>
        <translation>添加背景音乐</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_adding.py"/>
        <source>Adding {name}</source>
        <translation>正在添加 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>{} gets a track of its own and makes way for the speech. The recording begins later where that is needed. It is one step in the history, and everything can be changed afterwards.</source>
        <translation>“{}”会得到自己的轨道，并为语音让路。必要时录音会推后开始。这是历史记录中的一步，之后都可以更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>{field}: type a number from {low:.1f−} to {high:.1f−}.</source>
        <translation>{field}：请输入 {low:.1f−} 到 {high:.1f−} 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>The music is only {length} long: it fades out at its end, {after:.1f} s after the first word.</source>
        <translation>音乐只有 {length} 长：它会在结尾处淡出，即第一个字之后 {after:.1f} 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Music alone for</source>
        <translation>音乐单独播放</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Quieter under speech by</source>
        <translation>语音下减弱</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Fades out after</source>
        <translation>淡出于</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source> s of speech</source>
        <translation> 秒语音之后</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Music at the end, too</source>
        <translation>结尾也有音乐</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>After the last word for</source>
        <translation>最后一个词之后持续</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>The music is {length} long.</source>
        <translation>音乐长 {length}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/bed_dialog.py"/>
        <source>Add Music</source>
        <translation>添加音乐</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/clip_commands.py"/>
        <source>There is no clip here: put the cursor on one, or at a cut.</source>
        <translation>这里没有片段：请把光标放在片段上或切点处。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at {begins}; what follows moves</source>
        <translation>在 {begins}；其后的内容后移</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>in place of the selection</source>
        <translation>替换选区</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at the end, {begins}</source>
        <translation>在末尾 {begins}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>at {begins}, in the gap if there is room</source>
        <translation>在 {begins}，空间足够时放入空隙</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Add as a new track</source>
        <translation>添加为新轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>beginning at {begins}</source>
        <translation>从 {begins} 开始</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Insert into {where}</source>
        <translation>插入到{where}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>Open instead</source>
        <translation>改为打开</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/drop_zones.py"/>
        <source>closes {name}</source>
        <translation>关闭 {name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Replaces the volume curve of {}. It is down where speech begins, and comes back only in pauses that are long enough for that. The points can be changed afterwards.</source>
        <translation>替换“{}”的音量曲线。语音开始时压低，只在足够长的停顿中恢复。之后可以更改各点。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Duck Music Under Speech</source>
        <translation>为语音闪避音乐</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Quieter by</source>
        <translation>减弱</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Goes down in</source>
        <translation>压低用时</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Stays down for</source>
        <translation>保持压低</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Comes back in</source>
        <translation>恢复用时</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>{title} speaks</source>
        <translation>“{title}”有语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Speech on</source>
        <translation>语音所在轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/duck_dialog.py"/>
        <source>Duck</source>
        <translation>闪避</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/ducking_controller.py"/>
        <source>The recording was edited while speech was looked for: duck the music again.</source>
        <translation>查找语音时录音已被编辑：请重新闪避音乐。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/ducking_controller.py"/>
        <source>Looking for speech</source>
        <translation>正在查找语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Add to This Recording</source>
        <translation>添加到此录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Opening {names}</source>
        <translation>正在打开 {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>{name} was added as a new track.</source>
        <translation>“{name}”已添加为新轨道。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_adding.py"/>
        <source>Open It Instead</source>
        <translation>改为打开它</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_colouring.py"/>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Remove {n} tracks</source>
        <extracomment>For one: Remove {n} track</extracomment>
        <translation>
            <numerusform>移除 {n} 条轨道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Mute {n} tracks</source>
        <extracomment>For one: Mute {n} track</extracomment>
        <translation>
            <numerusform>静音 {n} 条轨道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Unmute {n} tracks</source>
        <extracomment>For one: Unmute {n} track</extracomment>
        <translation>
            <numerusform>取消静音 {n} 条轨道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Solo {n} tracks</source>
        <extracomment>For one: Solo {n} track</extracomment>
        <translation>
            <numerusform>独奏 {n} 条轨道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Solo off {n} tracks</source>
        <extracomment>For one: Solo off {n} track</extracomment>
        <translation>
            <numerusform>取消独奏 {n} 条轨道</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Rename Track</source>
        <translation>重命名轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>A name has {most} characters at most.</source>
        <translation>名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Left and right are tracks of their own now, heard from where they were.</source>
        <translation>左右声道现在各为一条轨道，声像位置不变。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/tracks/track_controller.py"/>
        <source>Put Both in the Centre</source>
        <translation>两者居中</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/tracks/volume_curves.py"/>
        <source>Volume curve of {n} tracks</source>
        <extracomment>For one: Volume curve of {n} track</extracomment>
        <translation>
            <numerusform>{n} 条轨道的音量曲线</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/canvas.py"/>
        <source>Selected {start} to {stop}</source>
        <translation>已选择 {start} 至 {stop}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/canvas.py"/>
        <source>Cursor at {start}</source>
        <translation>光标在 {start}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>Sound {seconds:.3f} s earlier</source>
        <translation>声音提前 {seconds:.3f} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>No room here</source>
        <translation>这里没有空间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/clip_dragging.py"/>
        <source>Sound {seconds:.3f} s later</source>
        <translation>声音推后 {seconds:.3f} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 1 kHz</source>
        <translation>最高 1 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 4 kHz</source>
        <translation>最高 4 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 8 kHz</source>
        <translation>最高 8 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Up to 12 kHz</source>
        <translation>最高 12 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Voice: 80 Hz to 8 kHz</source>
        <translation>人声：80 Hz 至 8 kHz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Decibels</source>
        <translation>分贝</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Mel</source>
        <translation>梅尔</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>−{db} dB</source>
        <translation>−{db} dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Spectrogram Settings</source>
        <translation>频谱图设置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Waveform Axis</source>
        <translation>波形刻度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Frequency Scale</source>
        <translation>频率刻度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Frequency Range</source>
        <translation>频率范围</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Window Size</source>
        <translation>窗口大小</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Brightest Level</source>
        <translation>最亮电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/display_options.py"/>
        <source>Darkest Level</source>
        <translation>最暗电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>S-Curve</source>
        <translation>S 形曲线</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Equal Power</source>
        <translation>等功率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Fade out {length} · {shape}</source>
        <translation>淡出 {length} · {shape}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>{seconds:.3f} s</source>
        <translation>{seconds:.3f} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>Fade in {length} · {shape}</source>
        <translation>淡入 {length} · {shape}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>No fade in</source>
        <translation>无淡入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>No fade out</source>
        <translation>无淡出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handle_drag.py"/>
        <source>peak {level:+.1f} dBFS</source>
        <translation>峰值 {level:+.1f} dBFS</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Fade in: drag inwards for its length, up or down to bend it.
Right-click for the curve, double-click to remove it.</source>
        <translation>淡入：向内拖动设置长度，上下拖动改变弯曲。
右键单击选择曲线，双击移除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Fade out: drag inwards for its length, up or down to bend it.
Right-click for the curve, double-click to remove it.</source>
        <translation>淡出：向内拖动设置长度，上下拖动改变弯曲。
右键单击选择曲线，双击移除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/handles.py"/>
        <source>Gain: drag up or down, with Shift in steps of 0.1 dB.
Double-click to reset it, or to type one.</source>
        <translation>增益：上下拖动，按住 Shift 以 0.1 dB 为步长。
双击可重置，或输入数值。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Move region</source>
        <translation>移动区域</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_lane.py"/>
        <source>Move marker</source>
        <translation>移动标记</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/marker_name_field.py"/>
        <source>Name of the marker</source>
        <translation>标记的名称</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/monitor_caption.py"/>
        <source>Original: as it was before any effect</source>
        <translation>原声：应用任何效果之前</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/monitor_caption.py"/>
        <source>Removed: only the sound that the effect removed</source>
        <translation>移除部分：只有效果移除的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/overview.py"/>
        <source>Overview of the whole recording</source>
        <translation>整个录音的概览</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/ruler.py"/>
        <source>Drag to hear the sound under the mouse; Shift selects</source>
        <translation>拖动可听到鼠标下的声音；按住 Shift 可选择</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/ruler.py"/>
        <source>Time ruler</source>
        <translation>时间标尺</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/sound_lane.py"/>
        <source>{selection}, {height} as tall</source>
        <translation>{selection}，高度 {height} 倍</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/spectrogram_view.py"/>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Spectrogram</source>
        <translation>频谱图</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <source>Gain in dB, from {lowest_gain_db:g} to {highest_gain_db:g}: type another one</source>
        <translation>增益（dB），{lowest_gain_db:g} 至 {highest_gain_db:g}：请输入数值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_gain_field.py"/>
        <source>-60.0 dB</source>
        <translation>-60.0 dB</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>The volume curve follows the speech on {}: it is made again when that is edited, until the curve is changed by hand.</source>
        <translation>音量曲线跟随 {} 上的语音：语音编辑后会重新生成，直到手动更改曲线。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Double-click to rename the track</source>
        <translation>双击可重命名轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Leave this track out of the mix</source>
        <translation>将此轨道排除在混音之外</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Solo</source>
        <translation>独奏</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Hear only this track and others on solo</source>
        <translation>只听此轨道和其他独奏的轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Pan</source>
        <translation>声像</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Level of {title}</source>
        <translation>“{title}”的电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Mute {title}</source>
        <translation>静音“{title}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Solo {title}</source>
        <translation>独奏“{title}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Catching up with {names}</source>
        <translation>正在跟上 {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Follows {names}</source>
        <translation>跟随 {names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Gain in dB</source>
        <translation>增益（分贝）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>{what} of {title}</source>
        <translation>“{title}”的{what}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Gain of this track in the mix; double-click for 0 dB, arrow keys for steps of 0.1 dB</source>
        <translation>此轨道在混音中的增益；双击为 0 dB，方向键以 0.1 dB 为步长</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_header.py"/>
        <source>Left or right; double-click for the centre</source>
        <translation>左或右；双击居中</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_lane.py"/>
        <source>Waveform of {title}</source>
        <translation>{title} 的波形</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_stack.py"/>
        <source>Scroll the tracks</source>
        <translation>滚动轨道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Scroll in time</source>
        <translation>按时间滚动</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/track_view.py"/>
        <location filename="../../voicestudio/gui/views/waveform.py"/>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>Drag to move the point; double-click or Del removes it.</source>
        <translation>拖动可移动该点；双击或按 Del 可移除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>Volume curve: click to add a point, or drag it out of the line.</source>
        <translation>音量曲线：单击可添加点，或从线上拖出点。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/views/volume_curve.py"/>
        <source>It follows the speech on {} until it is changed by hand.</source>
        <translation>跟随 {} 上的语音，直到手动更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/amount_bar.py"/>
        <source>Speech recorded so far</source>
        <translation>已录制的语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/amount_bar.py"/>
        <source>{seconds:.0f} of {wanted:.0f} s of speech</source>
        <translation>语音 {seconds:.0f}/{wanted:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>One of the two models; which one was which is shown at the end</source>
        <translation>两个模型之一；哪个是哪个会在最后显示</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>The other model</source>
        <translation>另一个模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Round {number}: {ask}</source>
        <translation>第 {number} 轮：{ask}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Show Result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Start Again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Which sounds better?</source>
        <translation>哪个听起来更好？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Listen to A and B.</source>
        <translation>请听 A 和 B。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>A Sounds Better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>B Sounds Better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>No Difference</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_panel.py"/>
        <source>Six rounds tell something; {left} to go.</source>
        <translation>六轮就能说明问题；还有 {left} 轮。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>Of {n} rounds you preferred your model in {personal} and the standard model in {base}; in {same} you heard no difference.</source>
        <extracomment>For one: Of {n} round you preferred your model in {personal} and the standard model in {base}; in {same} you heard no difference.</extracomment>
        <translation>
            <numerusform>在 {n} 轮中，您有 {personal} 轮更喜欢自己的模型，{base} 轮更喜欢标准模型；{same} 轮没有听出差别。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That is hardly chance: to you the standard model sounds better.</source>
        <translation>这很难说是偶然：您觉得标准模型更好听。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>Use either.</source>
        <translation>用哪个都可以。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That may be chance: more rounds would tell.</source>
        <translation>这可能是偶然：多做几轮才能看出。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/blind_test.py"/>
        <source>That is hardly chance: to you your model sounds better.</source>
        <translation>这很难说是偶然：您觉得自己的模型更好听。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Cancel the training of “{name}”? Its progress is lost; your recordings stay. Pause keeps its progress.</source>
        <translation>要取消“{name}”的训练吗？其进度会丢失；您的录音会保留。“暂停”会保留进度。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Cancel Training</source>
        <translation>取消训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/cancel_question.py"/>
        <source>Keep Training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/clip_sound.py"/>
        <source>{original} is empty.</source>
        <translation>{original} 是空的。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>What was recorded in VoiceStudio to train a model, and the copies that training made of it and of the files that you chose. Your own files and the models that you kept stay.</source>
        <translation>为训练模型而在 VoiceStudio 中录制的内容，以及训练时对它们和您所选文件制作的副本。您自己的文件和您保留的模型不会删除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>There is nothing to delete.</source>
        <translation>没有可删除的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recordings that are in use by a wizard or a training now are not listed.</source>
        <translation>向导或训练正在使用的录音没有列出。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Delete My Training Recordings</source>
        <translation>删除我的训练录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Recordings made for training</source>
        <translation>为训练录制的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>kept sound</source>
        <translation>保留的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Deleted: {described}.</source>
        <translation>已删除：{described}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>not kept as a model yet</source>
        <translation>尚未保留为模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/delete_recordings.py"/>
        <source>Delete {size}</source>
        <translation>删除 {size}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/folder_claim.py"/>
        <source>These recordings are open in another VoiceStudio: continue there, or close its wizard. Nothing was changed here.</source>
        <translation>这些录音已在另一个 VoiceStudio 中打开：请在那里继续，或关闭其向导。这里没有作任何更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Nothing leaves this computer. What you record stays in a folder of VoiceStudio until you delete it, and the finished model holds no recording.</source>
        <translation>任何内容都不会离开本机。您录制的内容会保存在 VoiceStudio 的文件夹中，直到您删除；完成的模型不含任何录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>The training of “{}” has begun, so its goal is fixed; another model gets recordings and a training of its own.</source>
        <translation>“{}”的训练已经开始，因此目标已固定；另一个模型需要自己的录音和训练。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>{n} recordings for emotions, {began}</source>
        <extracomment>For one: {n} recording for emotions, {began}</extracomment>
        <translation>
            <numerusform>{n} 段用于情感的录音，{began}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>&amp;Cleaner sound for my voice and room</source>
        <translation>让我的声音和房间更干净(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Enhance learns how you sound, and how your room and its noises sound. It can then clean your recordings better than the standard model; you are told whether it does.</source>
        <translation>“增强”会学习您的声音，以及您的房间和其中噪声的特点。之后它可以比标准模型更好地清理您的录音；是否更好会告诉您。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Needs one minute of speech, better three, recorded where it is quiet, and some seconds of your room. Training takes about ten minutes.</source>
        <translation>需要一分钟语音，最好三分钟，在安静处录制，另加几秒房间的声音。训练约需十分钟。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>My voice with &amp;emotions</source>
        <translation>让我的声音带有情感(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Convert Emotion learns the pitch and sound of your voice, and how you sound in the moods that you act for it.</source>
        <translation>“转换情感”会学习您声音的音高和音色，以及您表演各种情绪时的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Needs one minute of speech; best are short lines read neutrally and in some moods. Training takes about ten minutes.</source>
        <translation>需要一分钟语音；最好是用中性语气和几种情绪朗读短句。训练约需十分钟。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>You began before: {described} can be used again.</source>
        <translation>您之前已经开始：{described} 可以再次使用。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>You began {n} times before; the recordings can be used again:</source>
        <extracomment>For one: You began {n} time before; the recordings can be used again:</extracomment>
        <translation>
            <numerusform>您之前已经开始过 {n} 次；录音可以再次使用：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>dd MMMM, HH:mm</source>
        <comment>Qt's letters for a date</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>{n} recordings for cleaner sound, {began}</source>
        <extracomment>For one: {n} recording for cleaner sound, {began}</extracomment>
        <translation>
            <numerusform>{n} 段用于更干净声音的录音，{began}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>What do you want?</source>
        <translation>您想要什么？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>From recordings of your voice VoiceStudio makes a model of your own.</source>
        <translation>VoiceStudio 会用您声音的录音制作您自己的模型。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Show That Training</source>
        <translation>显示该训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Begin Another Model</source>
        <translation>开始另一个模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>Earlier recordings</source>
        <translation>之前的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>&amp;Use Them</source>
        <translation>使用它们(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/goal_page.py"/>
        <source>“{name}” is being trained. You can record for another model meanwhile; its training can start when that one has ended or is paused.</source>
        <translation>“{name}”正在训练。期间您可以为另一个模型录音；前者结束或暂停后，就可以开始它的训练。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>The voice is one file: the model itself, its name, when and from how much speech it was made, and how much better it was measured to be. It holds no recording, and nothing leaves this computer. Voice &gt; Manage Voices… can rename, export and delete it.</source>
        <translation>语音档案是一个文件：包括模型本身、名称、制作时间、所用语音的长度，以及测得的改善程度。其中不含录音，任何内容都不会离开本机。可用“语音 &gt; 管理语音档案…”重命名、导出和删除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>&amp;Delete my training recordings afterwards</source>
        <translation>之后删除我的训练录音(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>It is chosen as the Model of “{panel}”.</source>
        <translation>已选为“{panel}”的模型。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Name and keep</source>
        <translation>命名和保留</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Your model gets a name and a place in the lists.</source>
        <translation>您的模型会得到一个名称，并列入列表。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>“{name}” is kept. {where}</source>
        <translation>“{name}”已保留。{where}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/keep_page.py"/>
        <source>Deleted: {described}. Your own files were not touched.</source>
        <translation>已删除：{described}。您自己的文件没有改动。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>{n} recordings and the copies made for training, {size}</source>
        <extracomment>For one: {n} recording and the copies made for training, {size}</extracomment>
        <translation>
            <numerusform>{n} 段录音和训练所用的副本，{size}</numerusform>
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
        <translation>训练所用的副本，{size}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/kept_recordings.py"/>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/left_trainings.py"/>
        <source>{path} could not be removed ({reason}).</source>
        <translation>无法移除 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>&amp;Keep it anyway: it stays marked as not better</source>
        <translation>仍然保留：会标明没有改善(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>A model that measures worse than the standard one is not kept.</source>
        <translation>测得比标准模型差的模型不会保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>As you recorded it</source>
        <translation>您录制的原样</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Standard Model</source>
        <translation>标准模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>By the model that everybody has</source>
        <translation>由大家都有的模型处理</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Your Model</source>
        <translation>您的模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>By the model that learnt your voice</source>
        <translation>由学习了您声音的模型处理</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Listen and decide</source>
        <translation>试听并决定</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentences of yours that the model was not trained on, all equally loud.</source>
        <translation>没有用于训练的您的句子，响度全部相同。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentence to listen to</source>
        <translation>要试听的句子</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Compare &amp;blind</source>
        <translation>盲听比较(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Hear both models without knowing which is which</source>
        <translation>在不知道是哪个的情况下试听两个模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Sentence {number} of {count}</source>
        <translation>第 {number} 句，共 {count} 句</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Train Longer…</source>
        <translation>延长训练…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Choose more time and train again; the present model is replaced</source>
        <translation>选择更长的时间并重新训练；现在的模型会被替换</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Record More</source>
        <translation>继续录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>{sentence}: {mood}</source>
        <translation>{sentence}：{mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>There are no sentences to listen to in this training.</source>
        <translation>此训练中没有可试听的句子。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/listen_page.py"/>
        <source>Measured against the standard model: {text}.</source>
        <translation>与标准模型相比的测量结果：{text}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Voices (*{suffix})</source>
        <translation>语音档案 (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>There are no voices of your own yet. Train one on a minute or more of your speech: it cleans up your voice in your room better, or lets your voice sound happier or sadder. Or import the file of a voice that was exported.</source>
        <translation>还没有您自己的语音档案。请用一分钟以上的语音训练一个：它能更好地清理您在自己房间中的声音，或让您的声音听起来更高兴或更悲伤。也可以导入别处导出的语音档案文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>File: {path}</source>
        <translation>文件：{path}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Manage Voices</source>
        <translation>管理语音档案</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Details of the voice</source>
        <translation>语音档案的详细信息</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Delete {name}? It cannot be brought back; recordings that were made with it stay as they are.</source>
        <translation>要删除 {name} 吗？删除后无法恢复；用它制作的录音保持原样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Export Voice</source>
        <translation>导出语音档案</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Import Voice</source>
        <translation>导入语音档案</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/manage_voices.py"/>
        <source>Figures: {figures}</source>
        <translation>数据：{figures}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/material_checks.py"/>
        <source>{name} is not in {parent} any more: put it back or remove it.</source>
        <translation>{name} 已不在 {parent} 中：请放回或移除它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/material_checks.py"/>
        <source>{name} is shorter than it was: choose it again.</source>
        <translation>{name} 比之前短：请重新选择。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_choice.py"/>
        <source>Each short line is read neutrally and then in each of these moods. Without any the model still learns your pitch and sound, from plain sentences.</source>
        <translation>每个短句先用中性语气朗读，再用这里的每种情绪朗读。不选任何情绪时，模型仍会从普通句子中学习您的音高和音色。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_choice.py"/>
        <source>Moods you want to act (optional)</source>
        <translation>您想表演的情绪（可选）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>sounds {mood}</source>
        <translation>听起来{mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>sounds a little {mood}</source>
        <translation>听起来有点{mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/mood_verdicts.py"/>
        <source>{mood} is not heard</source>
        <translation>听不出{mood}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The morning train was late again, so we walked along the river instead.</source>
        <translation>早班火车又晚点了，于是我们沿着河边慢慢走回了村子。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Could you measure the height of the garage before you buy the paint?</source>
        <translation>买油漆之前，请你先量一量车库的高度和宽度，好吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>She keeps a jar of ginger biscuits on the third shelf, behind the flour.</source>
        <translation>她把一罐生姜饼干放在厨房第三层架子上，就在面粉后面。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>A cheerful crowd gathered around the old lighthouse to watch the fireworks.</source>
        <translation>热闹的人群围在旧灯塔四周，等着看今晚的烟花表演。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>My brother thinks that both of these paths lead to the north of the village.</source>
        <translation>我哥哥认为，这两条小路都能通到村庄北边的那片竹林。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>We usually have a choice of soup, fish, or roast chicken on Thursdays.</source>
        <translation>每个星期四，食堂通常有鱼汤、烤鸡和红烧肉可以选择。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The judge asked the young witness to describe the voice he had heard.</source>
        <translation>法官请那位年轻的证人仔细描述他听见的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Zebras, giraffes and buffaloes share the water when the dry season begins.</source>
        <translation>旱季来临的时候，斑马、长颈鹿和水牛都到同一个池塘喝水。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>How long does it take to boil an egg at the top of a mountain?</source>
        <translation>在高山顶上煮熟一个鸡蛋，究竟需要多长时间呢？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Put the blue cushion beside the fire and pour yourself a cup of tea.</source>
        <translation>把蓝色的软垫放到火炉旁边，给自己倒一杯热茶吧。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The engineer adjusted the valve until the pressure finally went down.</source>
        <translation>工程师反复调整阀门，压力终于降到了安全的范围。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Nobody noticed the tiny spider that was crossing the kitchen ceiling.</source>
        <translation>谁也没有注意到，有一只小蜘蛛正爬过厨房的天花板。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I would rather go to the theatre than stay at home and watch television.</source>
        <translation>我宁愿去剧院看一场话剧，也不想坐在家里看电视。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Fresh snow had covered the churchyard, and every sound was strangely soft.</source>
        <translation>新雪覆盖了整座校园，所有的声音都变得格外轻柔。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Please write down the number: seven, four, nine, double three, eight, two.</source>
        <translation>请记下这个号码：七、四、九、三、三、八、二、零、六、一、五。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The wooden bridge creaked loudly as the heavy wagon rolled across it.</source>
        <translation>沉重的马车驶过木桥，桥板嘎吱嘎吱地响个不停。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>What a beautiful garden you have, and how clever to grow beans in barrels!</source>
        <translation>你家的花园多美啊，用旧木桶种豌豆的主意真聪明！</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Her father taught geography for thirty years at a school near the harbour.</source>
        <translation>她的父亲在港口附近的中学教了三十年地理。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>When the power failed, we lit some candles and told each other stories.</source>
        <translation>停电以后，我们点上几根蜡烛，轮流给大家讲故事。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>This jacket is far too large, but the leather gloves fit me perfectly.</source>
        <translation>这件外套实在太宽了，不过那双皮手套我戴着正合适。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The chef chopped an onion, crushed some garlic, and heated the oil.</source>
        <translation>厨师切碎洋葱，拍好大蒜，然后把锅里的油烧热。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Is it true that the museum opens at noon and closes at a quarter past five?</source>
        <translation>听说博物馆中午才开门，五点一刻就关门，是真的吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>A flock of geese flew low over the marsh and vanished into the fog.</source>
        <translation>一群大雁低低地飞过沼泽，渐渐消失在浓雾之中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>You can either join us now or catch the next bus from the market square.</source>
        <translation>你可以现在就跟我们走，也可以去广场坐下一班公共汽车。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The boy pushed his bicycle up the hill, because the chain had come loose.</source>
        <translation>自行车的链条松了，那个男孩儿只好推着车爬上山坡。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>In the autumn, leaves turn yellow, orange and brown before they fall.</source>
        <translation>到了秋天，树叶先变黄、变红，然后一片一片落下来。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They were enjoying the view when a huge wave splashed over the wall.</source>
        <translation>他们正在欣赏海边的风景，忽然一个巨浪越过围墙扑了过来。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Television changed the way people heard the news, and so did the radio.</source>
        <translation>广播和电视先后改变了人们了解新闻的方式。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>My aunt Beth has invited thirteen guests, though her table seats only six.</source>
        <translation>姨妈邀请了十三位客人，可是她家的圆桌只能坐六个人。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Why should we hurry, if the concert does not begin for another hour?</source>
        <translation>音乐会还有一个钟头才开始，我们何必这么着急？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The doctor gave him good advice: sleep well, eat slowly, and laugh often.</source>
        <translation>医生给了他几句忠告：早点儿睡，慢点儿吃，多笑一笑。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>An unusual noise woke the dog, who jumped up and barked at the door.</source>
        <translation>一阵奇怪的响声惊醒了小狗，它跳起来冲着大门汪汪叫。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Sugar, salt, pepper, cheese and a dozen eggs: is there anything else?</source>
        <translation>白糖、盐、胡椒、奶酪，还有一打鸡蛋，您还需要别的吗？</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>He found a polished stone on the beach and gave it to his youngest child.</source>
        <translation>老翁在沙滩上捡到一颗光滑的石子，送给了最小的孙女。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The pilot thanked the passengers and wished everyone a pleasant evening.</source>
        <translation>机长向全体旅客表示感谢，并祝大家度过一个愉快的夜晚。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Growing wheat in this region requires patience, machines and plenty of rain.</source>
        <translation>在这个地区种小麦，需要耐心、机器和充足的雨水。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They chose a quiet road through the woods to avoid the motorway.</source>
        <translation>他们选了一条穿过森林的安静小路，想避开拥挤的高速公路。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>If you hold the shell close to your ear, you may think you hear the ocean.</source>
        <translation>如果你把贝壳贴近耳朵，也许会以为自己听见了海浪声。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>On a clear night, the moon throws long shadows across the empty yard.</source>
        <translation>晴朗的夜里，月光在空荡荡的院子里投下长长的影子。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Thank you for reading all of this aloud; the last sentence is behind you now.</source>
        <translation>谢谢您耐心地读完全部内容，这就是最后一句了。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>They told me about it this morning.</source>
        <translation>这件事是他们今天早上告诉我的。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>The letter arrived while you were out.</source>
        <translation>信是在你出门的时候送到的。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I never thought it would end like this.</source>
        <translation>我从来没想过结局会是这样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Look who is standing at the door.</source>
        <translation>快看看是谁站在门口。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>We are going home tomorrow evening.</source>
        <translation>我们明天晚上就要回家了。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>That is the third time this week.</source>
        <translation>这已经是本周的第三次了。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>She said it right in front of everyone.</source>
        <translation>她当着所有人的面说了出来。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>I have been waiting here for an hour.</source>
        <translation>我在这里等了整整一个小时。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>You should have seen his face.</source>
        <translation>你真应该看看他当时的表情。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>Nobody knows what will happen now.</source>
        <translation>谁也不知道接下来会怎么样。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>It has been raining since we left.</source>
        <translation>我们走了以后，雨就一直没停。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/prompts.py"/>
        <source>So that was your plan all along.</source>
        <translation>原来你一直都是这么打算的。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Keeping it…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>&amp;Another Sentence</source>
        <translation>换一句(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>To read aloud: {line}</source>
        <translation>请朗读：{line}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/record_box.py"/>
        <source>Recording, {recorded}. {advice}</source>
        <translation>正在录音，{recorded}。{advice}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>{mood}: {name}</source>
        <translation>{mood}：{name}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>Recording {number}</source>
        <translation>录音 {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>Selection {number}</source>
        <translation>选区 {number}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_names.py"/>
        <source>{name} (a part)</source>
        <translation>{name}（一部分）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>little speech</source>
        <translation>语音太少</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>very quiet</source>
        <translation>非常轻</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>cut off (clipping)</source>
        <translation>被截顶（削波）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>background noise</source>
        <translation>背景噪声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>reverb</source>
        <translation>混响</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>two voices</source>
        <translation>两个人声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>no high tones</source>
        <translation>没有高频</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>music</source>
        <translation>有音乐</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>nothing heard</source>
        <translation>听不到声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>short</source>
        <translation>较短</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>long</source>
        <translation>较长</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>somebody speaks</source>
        <translation>有人说话</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>Not usable: {problems}</source>
        <translation>不可用：{problems}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/recording_words.py"/>
        <source>no speech</source>
        <translation>没有语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Do not speak. Let the usual noises of the room be heard (fan, street, computer) for 10 to {longest_seconds} s; it stops automatically.</source>
        <translation>请不要说话。让房间里平常的噪声（风扇、街道、计算机）持续 10 至 {longest_seconds} 秒；录音会自动停止。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>{seconds:.0f} s of the room alone were found in your recordings. That will do, but a recording of 10 to 30 s teaches more.</source>
        <translation>在您的录音中找到了 {seconds:.0f} 秒只有房间的声音。这就够了，不过录制 10 至 30 秒可以学到更多。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Your room</source>
        <translation>您的房间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>The sound of the room without speech: that is what Enhance is to take away.</source>
        <translation>没有语音时房间的声音：这就是“增强”要去除的内容。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>&amp;Found automatically in the pauses</source>
        <translation>在停顿中自动查找(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>A &amp;recording of the room</source>
        <translation>房间的录音(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Record the room</source>
        <translation>录制房间</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>R&amp;ecord</source>
        <translation>录音(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Choose a F&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Looking for pauses: {seconds:.0f} s so far…</source>
        <translation>正在查找停顿：目前 {seconds:.0f} 秒…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>{seconds:.0f} s of the room alone were found in your recordings: enough.</source>
        <translation>在您的录音中找到了 {seconds:.0f} 秒只有房间的声音：足够了。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Recorded here</source>
        <translation>在此录制</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>Good: {quiet_seconds:.0f} s of the room.</source>
        <translation>良好：房间的声音 {quiet_seconds:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <source>A Recording of Your Room</source>
        <translation>您房间的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/room_page.py"/>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/running_training.py"/>
        <source>{folder} cannot be made ({reason}).</source>
        <translation>无法创建 {folder}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Record A&amp;gain</source>
        <translation>重新录音(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Recordings of the voice</source>
        <translation>声音的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_list.py"/>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>Nothing was recorded: try again.</source>
        <translation>没有录到任何内容：请重试。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>A recording could not be deleted ({error}).</source>
        <translation>有一段录音无法删除（{error}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_making.py"/>
        <source>The computer was too slow, so a little sound is missing.</source>
        <translation>计算机来不及处理，因此缺了少许声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/take_recorder.py"/>
        <source>A recording is being made in the window: end it first.</source>
        <translation>窗口中正在录音：请先结束。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Longer is better, but the first minutes bring the most. You can continue working meanwhile; a computer that is busy then learns less in that time.</source>
        <translation>时间越长越好，但最初几分钟收获最大。期间您可以继续工作；计算机繁忙时，同样时间学到的会少一些。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>{n:g} minutes</source>
        <extracomment>For one: {n:g} minute</extracomment>
        <translation>
            <numerusform>{n:g} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>5 minutes: a quick try</source>
        <translation>5 分钟：快速试用</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>20 minutes</source>
        <translation>20 分钟</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>40 minutes</source>
        <translation>40 分钟</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Start Training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Train for &amp;at most</source>
        <translation>最长训练时间(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Progress of the training</source>
        <translation>训练的进度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Cancel Training…</source>
        <translation>取消训练…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>The trained model is deleted; your recordings stay</source>
        <translation>训练出的模型会被删除；您的录音会保留</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Train Again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_controls.py"/>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>“{}” is being trained. Two trainings at once would both take longer than one after the other.</source>
        <translation>“{}”正在训练。同时进行两个训练会比先后进行更慢。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The recordings have changed since this training began: Train Again learns from all of them.</source>
        <translation>此训练开始之后录音有变化：“重新训练”会从全部录音中学习。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Only your usual pitch is learnt, which takes a minute or two; go back and act some lines for it to learn how you sound in a mood.</source>
        <translation>只学习您平常的音高，需要一两分钟；请返回表演几句台词，让它学习您在某种情绪下的声音。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>“{name}”, from {n} recordings of your voice.</source>
        <extracomment>For one: “{name}”, from {n} recording of your voice.</extracomment>
        <translation>
            <numerusform>“{name}”，来自 {n} 段您的声音的录音。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Your Recording</source>
        <translation>您的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>A sentence that was kept aside, as you recorded it</source>
        <translation>特意留出的一个句子，您录制的原样</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The same sentence by the model that everybody has</source>
        <translation>由大家都有的模型处理的同一句</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The same sentence by your model as it is now</source>
        <translation>由您现在的模型处理的同一句</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>The model learns your voice. You can close this window meanwhile: it goes on.</source>
        <translation>模型正在学习您的声音。期间您可以关闭此窗口：训练会继续。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_page.py"/>
        <source>How it sounds so far, all equally loud:</source>
        <translation>目前听起来的效果，响度全部相同：</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Training error (loss)</source>
        <translation>训练误差（损失）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>standard model {figure} (dashed)</source>
        <translation>标准模型 {figure}（虚线）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Sentences kept aside: {words} {figure}, {standard}</source>
        <translation>留出的句子：{words} {figure}，{standard}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>{words}: {loss:.3f}, the lower the better</source>
        <translation>{words}：{loss:.3f}，越低越好</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Quality of sentences that were kept aside</source>
        <translation>留出句子的音质</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Sentences kept aside: {words}, {standard}</source>
        <translation>留出的句子：{words}，{standard}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/train_plot.py"/>
        <source>Curves are drawn here once the training has begun.</source>
        <translation>训练开始后，曲线会绘制在这里。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained.</source>
        <translation>您的语音档案“{name}”已训练完成。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained, but it is not better than the standard model.</source>
        <translation>您的语音档案“{name}”已训练完成，但并不比标准模型好。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>The training of “{name}” has not ended: it can go on from where it was.</source>
        <translation>“{name}”的训练没有结束：可以从原处继续。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Your voice “{name}” is trained, but neither kept nor discarded.</source>
        <translation>您的语音档案“{name}”已训练完成，但既未保留也未放弃。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_offers.py"/>
        <source>Show Why</source>
        <translation>显示原因</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training did not stop in time and was ended: it can go on from its last save.</source>
        <translation>训练没有及时停止，已被终止：可以从上次保存处继续。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training ended unexpectedly ({because}).</source>
        <translation>训练意外结束（{because}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training needed more memory than there is: close other programs, then go on.</source>
        <translation>训练所需的内存超出现有内存：请关闭其他程序，然后继续。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training was ended by the system or another program, perhaps because memory ran short: close other programs, then go on from where it was saved.</source>
        <translation>训练被系统或其他程序终止，可能是内存不足：请关闭其他程序，然后从保存处继续。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>signal {code}</source>
        <translation>信号 {code}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_process.py"/>
        <source>The training could not be started: {reason}.</source>
        <translation>无法开始训练：{reason}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>&amp;Pause Training</source>
        <translation>暂停训练(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>&amp;Continue Training</source>
        <translation>继续训练(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Cancel &amp;Training…</source>
        <translation>取消训练(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Training of {name}: {state}</source>
        <translation>{name} 的训练：{state}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_status.py"/>
        <source>Open the training of “{name}”</source>
        <translation>打开“{name}”的训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>“{}” is being trained with these recordings; cancel its training to change them, or wait for its end.</source>
        <translation>正在用这些录音训练“{}”；若要更改录音，请取消训练，或等待训练结束。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Getting the recordings ready</source>
        <translation>正在准备录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Comparing with the standard model</source>
        <translation>正在与标准模型比较</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>{stage}: {percent}</source>
        <translation>{stage}：{percent}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Closing: the training is being saved…</source>
        <translation>正在关闭：正在保存训练…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Paused at {percent}; everything is saved</source>
        <translation>已在 {percent} 处暂停；一切都已保存</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Stopped by a problem</source>
        <translation>因问题而停止</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Time is up: comparing the models</source>
        <translation>时间到：正在比较模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Going on from {percent}…</source>
        <translation>从 {percent} 处继续…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/training_words.py"/>
        <source>Paused; everything is saved</source>
        <translation>已暂停；一切都已保存</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Delete these {n} recordings from the disk?</source>
        <extracomment>For one: Delete this recording from the disk?</extracomment>
        <translation>
            <numerusform>要从磁盘上删除这 {n} 段录音吗？</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Your voice</source>
        <translation>您的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read aloud, or choose recordings in which only you speak, without music.</source>
        <translation>请朗读，或选择只有您一个人说话且没有音乐的录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Record yourself</source>
        <translation>为自己录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>&amp;Record</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Add &amp;Files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Recordings of your voice; they can also be dropped on this page</source>
        <translation>您声音的录音；也可以拖放到此页</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>From the &amp;Window</source>
        <translation>来自窗口(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Parts of the recording that is open in the window</source>
        <translation>窗口中打开的录音的一部分</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>The &amp;Selection</source>
        <translation>选区(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All &amp;Regions</source>
        <translation>所有区域(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All of the Re&amp;cording</source>
        <translation>整个录音(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>in your usual voice</source>
        <translation>用您平常的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read this aloud, once more, {how}:</source>
        <translation>请{how}再朗读一遍：</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Read this aloud, {how}:</source>
        <translation>请{how}朗读：</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Recordings of Your Voice</source>
        <translation>您声音的录音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>neutrally</source>
        <translation>用中性的语气</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>as if you were {mood}</source>
        <translation>用{mood}的语气</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>All {n} &amp;Regions</source>
        <extracomment>For one: All {n} &amp;Regions</extracomment>
        <translation>
            <numerusform>全部 {n} 个区域(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_page.py"/>
        <source>Files that you chose only leave the list.</source>
        <translation>您所选的文件只会从列表中移除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Measured gain</source>
        <translation>测得的改善</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Voices</source>
        <translation>语音档案</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not better: {measured}</source>
        <translation>没有改善：{measured}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_table.py"/>
        <source>Not better</source>
        <translation>没有改善</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/voice_wizard.py"/>
        <source>Train on My Voice</source>
        <translation>用我的声音训练</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_page.py"/>
        <source>{title} – step {step} of {steps}</source>
        <translation>{title} – 第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_state.py"/>
        <source>My Voice</source>
        <translation>我的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/voices/wizard_state.py"/>
        <source>The training's folder cannot be made ({reason}).</source>
        <translation>无法创建训练的文件夹（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/compact_widgets.py"/>
        <source>Scroll the panel</source>
        <translation>滚动面板</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/curve_field.py"/>
        <source>{description} Drag points up and down; Delete makes it flat again.</source>
        <translation>{description} 上下拖动各点；按 Delete 可恢复平直。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>System default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Rescan audio outputs</source>
        <translation>重新扫描音频输出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Rescan audio inputs</source>
        <translation>重新扫描音频输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Audio output</source>
        <translation>音频输出</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Where you hear the recording</source>
        <translation>您收听录音的设备</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>No audio device</source>
        <translation>没有音频设备</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Audio input</source>
        <translation>音频输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>What you record from</source>
        <translation>您录音使用的设备</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>No audio input</source>
        <translation>没有音频输入</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/device_choice.py"/>
        <source>Look for audio devices again</source>
        <translation>重新查找音频设备</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/disclosure.py"/>
        <source>{title} (shown)</source>
        <translation>{title}（已显示）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/disclosure.py"/>
        <source>{title} (hidden)</source>
        <translation>{title}（已隐藏）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/gain_meter.py"/>
        <source>Gain of the effect that is heard</source>
        <translation>所听效果的增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/gain_meter.py"/>
        <source>How far the effect turns the sound down or up now, without make-up gain</source>
        <translation>效果现在将声音压低或提高多少，不含补偿增益</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/keys.py"/>
        <source> or </source>
        <comment>between shortcuts</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>momentary</source>
        <translation>瞬时</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>short-term</source>
        <translation>短期</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>integrated</source>
        <translation>综合</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>true peak</source>
        <translation>真峰值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>{label}, reset</source>
        <translation>{label}，重置</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/loudness_readout.py"/>
        <source>Loudness in LUFS: M of the last 0.4 s, S of the last 3 s, I of everything since it began, and TP, the highest true peak in dBTP. Click to reset.</source>
        <translation>响度（LUFS）：M 为最近 0.4 秒，S 为最近 3 秒，I 为开始以来的全部，TP 为最高真峰值 (dBTP)。单击可重置。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/message_bar.py"/>
        <location filename="../../voicestudio/gui/widgets/offer_bar.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Silent</source>
        <translation>无声</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Peak {peak_db:.0f} dBFS</source>
        <translation>峰值 {peak_db:.0f} dBFS</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Output level</source>
        <translation>输出电平</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/meter.py"/>
        <source>Level of what you hear: peak (line), RMS (bright), clip light. Click to reset.</source>
        <translation>您所听声音的电平：峰值（线）、RMS（亮色）、削波指示灯。单击可重置。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Applies to the selection, or to everything when nothing is selected.</source>
        <translation>应用于选区；未选择时应用于全部。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Louder by</source>
        <translation>提高</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Loudest peak at</source>
        <translation>最响峰值为</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Insert Silence</source>
        <translation>插入静音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Put in at the cursor, or before the selection; what follows moves back.</source>
        <translation>放在光标处或选区之前；其后的内容后移。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/number_dialog.py"/>
        <source>Of the silence before the first and after the last sound of the recording.</source>
        <translation>录音中第一个声音之前和最后一个声音之后的静音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/offer_bar.py"/>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Reset everything below More</source>
        <translation>将“更多”之下的所有设置恢复为默认值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>Flat</source>
        <translation>平直</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>{curve}: flat again</source>
        <translation>{curve}：恢复平直</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/parameter_form.py"/>
        <source>{count} changed</source>
        <translation>已更改 {count} 项</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/plain_text.py"/>
        <source>{kind}: {text}</source>
        <translation>{kind}：{text}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/progress_strip.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>Drag the points. The wheel makes a bell narrower or wider; a double-click sets a point back.</source>
        <translation>拖动各点。滚轮可使钟形变窄或变宽；双击可恢复该点。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/response_curve.py"/>
        <source>Frequency response. {told}</source>
        <translation>频率响应。{told}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/small_meter.py"/>
        <source>Level of this track in the mix while it plays: peak, and RMS brighter</source>
        <translation>播放时此轨道在混音中的电平：峰值，RMS 较亮</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/strip_stack.py"/>
        <source>Scroll the strips</source>
        <translation>滚动各栏</translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/widgets/time_field.py"/>
        <source>{label}. Type a time such as 1:23.5, or as it is written here, and press Enter.</source>
        <translation>{label}。请输入 1:23.5 这样的时间，或按此处的写法输入，然后按 Enter。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/blocks.py"/>
        <location filename="../../voicestudio/inference/pieces.py"/>
        <location filename="../../voicestudio/inference/sequential_rendering.py"/>
        <source>The selection is empty: select the sound that the effect is for.</source>
        <translation>选区为空：请选择要应用效果的声音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/blocks.py"/>
        <location filename="../../voicestudio/inference/pieces.py"/>
        <location filename="../../voicestudio/inference/sequential_rendering.py"/>
        <source>{label} returned unusable sound; nothing was changed.</source>
        <translation>“{label}”返回了无法使用的声音；没有作任何更改。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>{label} cannot be heard while playing.</source>
        <translation>“{label}”无法在播放时试听。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>There is not enough memory for this effect: close other programs or choose another device.</source>
        <translation>内存不足，无法运行此效果：请关闭其他程序或选择其他设备。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/child.py"/>
        <source>The effect “{name}” failed: {reason}</source>
        <translation>效果“{name}”失败：{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/device.py"/>
        <source>There is no device “{choice}”: choose one of {names}.</source>
        <translation>没有设备“{choice}”：请选择 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/device.py"/>
        <source>No CUDA device was found on this computer: choose CPU or automatic.</source>
        <translation>本机没有找到 CUDA 设备：请选择 CPU 或自动。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/engine.py"/>
        <source>The effect stopped because of an error in the program: {error}</source>
        <translation>效果因程序错误而停止：{error}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>The inference process cannot be started: {error}.</source>
        <translation>无法启动推理进程：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>it was killed, perhaps for lack of memory</source>
        <translation>进程被终止，可能是内存不足</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/host.py"/>
        <source>The inference process ended unexpectedly ({reason}); nothing was changed, try again.</source>
        <translation>推理进程意外结束（{reason}）；没有作任何更改，请重试。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/output.py"/>
        <source>The result cannot be written to {folder}: check that the disk is not full and that the folder may be written.</source>
        <translation>无法将结果写入 {folder}：请检查磁盘是否已满，以及文件夹是否可写。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/output.py"/>
        <source>The disk is too full for the result: {needed:.0f} MB are needed in {folder} and {free:.0f} MB are free.</source>
        <translation>磁盘空间不足以存放结果：{folder} 中需要 {needed:.0f} MB，可用 {free:.0f} MB。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/inference/take_folder.py"/>
        <source>Results cannot be kept in the cache folder: {error}.</source>
        <translation>无法在缓存文件夹中保存结果：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/checkpoint.py"/>
        <source>a VoiceStudio enhancer</source>
        <translation>VoiceStudio 增强模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/emotion_checkpoint.py"/>
        <source>an emotion converter</source>
        <translation>情感转换模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is missing: check its name or restore it.</source>
        <translation>模型文件 {path} 缺失：请检查文件名或恢复该文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is damaged: choose another or restore it.</source>
        <translation>模型文件 {path} 已损坏：请选择其他文件或恢复该文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is missing: reinstall VoiceStudio or restore it.</source>
        <translation>模型文件 {path} 缺失：请重新安装 VoiceStudio 或恢复该文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is damaged: reinstall VoiceStudio or restore it.</source>
        <translation>模型文件 {path} 已损坏：请重新安装 VoiceStudio 或恢复该文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/model_file.py"/>
        <source>The model file {path} is not {kind}.</source>
        <translation>模型文件 {path} 不是{kind}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/networks/recogniser_checkpoint.py"/>
        <source>a recogniser of emotions</source>
        <translation>情感识别模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the folder {parent} is missing</source>
        <translation>文件夹 {parent} 不存在</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>you may not write to the folder {parent}</source>
        <translation>您没有写入文件夹 {parent} 的权限</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the system allows no such name</source>
        <translation>系统不允许这样的名称</translation>
    </message>
    <message>
        <location filename="../../voicestudio/paths.py"/>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../voicestudio/plain_file.py"/>
        <source>a device or pipe</source>
        <translation>设备或管道</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/armed_input.py"/>
        <source>The input “{wanted}” is not there any more: choose another input.</source>
        <translation>输入“{wanted}”已不存在：请选择其他输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/capture_stream.py"/>
        <source>“{name}” has no input {first}: choose another one.</source>
        <translation>“{name}”没有输入 {first}：请选择其他输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/capture_stream.py"/>
        <source>The input “{name}” could not be started: choose another input, or close the program that uses it.</source>
        <translation>无法启动输入“{name}”：请选择其他输入，或关闭正在使用它的程序。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/input_monitor.py"/>
        <source>The input cannot be monitored on “{name}”: choose another output device.</source>
        <translation>无法在“{name}”上监听输入：请选择其他输出设备。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/playback_stream.py"/>
        <source>The audio device “{name}” could not be started: choose another output device, or close the program that uses it.</source>
        <translation>无法启动音频设备“{name}”：请选择其他输出设备，或关闭正在使用它的程序。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>No audio output device was found: connect one, then play again.</source>
        <translation>没有找到音频输出设备：请连接一个，然后重新播放。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>The audio device stopped working: connect it again or choose another, then press Play.</source>
        <translation>音频设备停止工作：请重新连接或选择其他设备，然后按“播放”。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>The audio device “{name}” is not there any more: choose another output device.</source>
        <translation>音频设备“{name}”已不存在：请选择其他输出设备。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/player.py"/>
        <source>Playback stopped: {error}.</source>
        <translation>播放已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>No audio input was found: connect a microphone and look for it again.</source>
        <translation>没有找到音频输入：请连接麦克风并重新查找。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>The input stopped working, perhaps because it was unplugged: choose another one.</source>
        <translation>输入停止工作，可能是被拔出：请选择其他输入。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recorder.py"/>
        <source>The input stopped working, perhaps because it was unplugged: everything recorded until then is kept.</source>
        <translation>输入停止工作，可能是被拔出：在此之前录制的内容都已保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>The disk is full, so recording stopped: everything up to here is kept.</source>
        <translation>磁盘已满，因此录音已停止：到此为止的内容都已保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>The recording cannot be written ({reason}): the sound before is kept.</source>
        <translation>无法写入录音（{reason}）：之前的声音已保留。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/playback/recording_file.py"/>
        <source>Recording stopped: {error}.</source>
        <translation>录音已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>PESQ (ITU-T P.862.2, 1 to 4.6)</source>
        <translation>PESQ（ITU-T P.862.2，1 至 4.6）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>clarity</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>SI-SDR</source>
        <translation>SI-SDR</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>less noise and room</source>
        <translation>噪声和混响的减少</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>PESQ on the voices of others</source>
        <translation>其他人声音的 PESQ</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>clarity of other voices</source>
        <translation>其他声音的清晰度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>STOI (0 to 1)</source>
        <translation>STOI（0 至 1）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>intelligibility</source>
        <translation>可懂度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Less error in pitch, range, length and spectrum than is usual with unknown voices</source>
        <translation>音高、音域、时长和频谱的误差比未知声音通常情况减少的量</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>likeness to your acting</source>
        <translation>与您的表演的相似度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Median pitch</source>
        <translation>音高中位数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your pitch</source>
        <translation>更接近您的音高</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source> semitones</source>
        <translation> 个半音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Log of the pitch's spread</source>
        <translation>音高分布的对数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your range</source>
        <translation>更接近您的音域</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Log of the length</source>
        <translation>时长的对数</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your pace</source>
        <translation>更接近您的语速</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Mel-cepstral distortion</source>
        <translation>梅尔倒谱失真</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>nearer to your timbre</source>
        <translation>更接近您的音色</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Probability by the recogniser</source>
        <translation>识别器给出的概率</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>heard as the mood</source>
        <translation>被听作该情绪</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>Standard deviation of the pitch of phrases</source>
        <translation>短语音高的标准差</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>steadier in pitch</source>
        <translation>音高更稳定</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/figures.py"/>
        <source>{figure}: {value}</source>
        <translation>{figure}：{value}</translation>
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
        <translation>“{}”是带有情感的语音档案：请选择为更干净的声音而训练的语音档案。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>“{}” was trained for cleaner sound: choose a voice with emotions.</source>
        <translation>“{}”是为更干净的声音而训练的：请选择带有情感的语音档案。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There is no voice “{name}” on this computer: import its file, train it again, or choose another one.</source>
        <translation>本机没有语音档案“{name}”：请导入其文件，重新训练，或选择其他语音档案。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>The folder of voices {folder} cannot be used ({reason}).</source>
        <translation>无法使用语音档案的文件夹 {folder}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{target} exists already: choose another name.</source>
        <translation>{target} 已存在：请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There are more than {most} voices: delete some first.</source>
        <translation>语音档案超过 {most} 个：请先删除一些。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} is not in the folder of voices.</source>
        <translation>{path} 不在语音档案的文件夹中。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>The voice in {path} is not there any more.</source>
        <translation>{path} 中的语音档案已不存在。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>无法读取 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} is a folder: delete it yourself if you don't need it.</source>
        <translation>{path} 是文件夹：如果不需要，请自行删除。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>{path} cannot be deleted ({reason}).</source>
        <translation>无法删除 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>There is a voice “{name}” already: choose another name.</source>
        <translation>已有语音档案“{name}”：请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/library.py"/>
        <source>Another VoiceStudio is changing the voices.</source>
        <translation>另一个 VoiceStudio 正在更改语音档案。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice's name has at most {most} characters.</source>
        <translation>语音档案的名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset's name has at most {most} characters.</source>
        <translation>预设的名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take's name has at most {most} characters.</source>
        <translation>条次的名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice cannot be called “{}”: use plain text.</source>
        <translation>语音档案不能名为“{}”：请使用纯文本。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset cannot be called “{}”: use plain text.</source>
        <translation>预设不能名为“{}”：请使用纯文本。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take cannot be called “{}”: use plain text.</source>
        <translation>条次不能名为“{}”：请使用纯文本。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A voice needs a name.</source>
        <translation>语音档案需要名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/names.py"/>
        <source>A take needs a name.</source>
        <translation>条次需要名称。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>无法写入 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>The voice “{name}” cannot be kept: {error}.</source>
        <translation>无法保留语音档案“{name}”：{error}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} was made by a newer version of VoiceStudio: update VoiceStudio to use it.</source>
        <translation>{path} 由更新版本的 VoiceStudio 制作：请更新 VoiceStudio 再使用。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} is not a voice file, or is damaged ({error}).</source>
        <translation>{path} 不是语音文件，或已损坏（{error}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/profile_file.py"/>
        <source>{path} is larger than {limit} MB, so it is not a voice file.</source>
        <translation>{path} 超过 {limit} MB，因此不是语音文件。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Cleaner sound</source>
        <translation>更干净的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Emotions</source>
        <translation>情感</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{length} of speech</source>
        <translation>{length}语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{speech} and {length} of the room</source>
        <translation>{speech}和 {length}房间声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Trained on {date}</source>
        <translation>训练于 {date}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>From {sources}</source>
        <translation>来自 {sources}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Measured gain: {gain}</source>
        <translation>测得的改善：{gain}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Besides: {general}</source>
        <translation>此外：{general}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>Not measured to be better than the standard model.</source>
        <translation>未测得比标准模型更好。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/profiles/wording.py"/>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The length of pauses</source>
        <translation>停顿的长度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The length that is left</source>
        <translation>剩余的长度</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>{what} is {value:g} {unit}: it must be {limits:g} to {limits2:g}.</source>
        <translation>{what}为 {value:g} {unit}：必须在 {limits:g} 至 {limits2:g} 之间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>The threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../voicestudio/shortening/proposed_cuts.py"/>
        <source>Pauses longer than {longer_than:g} s cannot be shortened to {to:g} s: choose a length that is less.</source>
        <translation>长于 {longer_than:g} 秒的停顿无法缩短到 {to:g} 秒：请选择更短的长度。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../voicestudio/texts.py"/>
        <source>, </source>
        <comment>between what is said of one thing</comment>
        <translation>，</translation>
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
        <translation>{hours} 小时 {minutes:02d} 分</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{seconds} s left</source>
        <translation>剩余 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{milliseconds:.0f} ms</source>
        <translation>{milliseconds:.0f} 毫秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{minutes} min {seconds:02d} s</source>
        <translation>{minutes} 分 {seconds:02d} 秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>about {length} left</source>
        <translation>约剩 {length}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{milliseconds:.1f} ms</source>
        <translation>{milliseconds:.1f} 毫秒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/timecode.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>with samples that are no numbers</source>
        <translation>含有不是数字的采样</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>{path}, which the manifest names, cannot be read ({error})</source>
        <translation>无法读取清单中列出的 {path}（{error}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/recorded_sound.py"/>
        <source>at an unusual sampling rate, {rate} Hz</source>
        <translation>采样率不常见，为 {rate} Hz</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>{newest} is damaged: begin a new run with --from {name}, or choose another --run.</source>
        <translation>{newest} 已损坏：请用 --from {name} 开始新的训练，或选择其他 --run。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>there is no run in {path} that could be cooled down.</source>
        <translation>{path} 中没有可以冷却的训练。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>the folder {path} cannot be made ({reason}).</source>
        <translation>无法创建文件夹 {path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>the run could not be saved in {path}: is the disk full? ({error})</source>
        <translation>无法将训练保存到 {path}：磁盘是否已满？（{error}）</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/common/run_folder.py"/>
        <source>{log} cannot be written ({reason}).</source>
        <translation>无法写入 {log}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/basis.py"/>
        <source>VoiceStudio's own model is newer than this training, which therefore begins again from it.</source>
        <translation>VoiceStudio 自带的模型比此训练更新，因此训练从该模型重新开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/basis.py"/>
        <source>The recordings are not the same as when this training was begun, so it begins again with them.</source>
        <translation>录音与此训练开始时不同，因此用现在的录音重新开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>Files of this training were damaged, so it begins again from the recordings.</source>
        <translation>此训练的文件已损坏，因此从录音重新开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>The files of this training are damaged: begin a new one.</source>
        <translation>此训练的文件已损坏：请开始新的训练。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/damage.py"/>
        <source>Files of this training are damaged, and there is no {path} to begin again from: put it back, then resume.</source>
        <translation>此训练的文件已损坏，且没有可供重新开始的 {path}：请放回它，然后继续。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/training/personal/emotion/acted_lines.py"/>
        <source>Only {n} of your lines were read both neutrally and as “{mood}”, so that it stays as in the standard model: read at least {least_lines} lines both ways.</source>
        <extracomment>For one: Only {n} of your lines was read both neutrally and as “{mood}”, so that it stays as in the standard model: read at least {least_lines} lines both ways.</extracomment>
        <translation>
            <numerusform>只有 {n} 句台词既用中性语气又用“{mood}”的语气读过，因此它保持标准模型中的样子：请至少将 {least_lines} 句各用两种语气朗读。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/acted_lines.py"/>
        <source>The standard voices that this training begins with do not know “{mood}”: what was read so is left out.</source>
        <translation>此训练所依据的标准声音不认识“{mood}”：以此语气朗读的内容未采用。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>Read lines neutrally and in each mood, {least_lines} or more of them, with the mood as clear as you want it to be.</source>
        <translation>请用中性语气和每种情绪各朗读 {least_lines} 句以上，情绪要像您希望的那样明显。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>On lines of yours that were kept aside it comes nearer to your own {moods} than the standard model: its pitch was {before:.1f} semitones off and now is {now:.1f}.</source>
        <translation>在您特意留出的台词上，它比标准模型更接近您自己的{moods}：音高偏差从 {before:.1f} 个半音变为 {now:.1f} 个半音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>“{mood}” stays as in the standard model: {why}.</source>
        <translation>“{mood}”保持标准模型中的样子：{why}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>What you acted is not used.</source>
        <translation>没有采用您的表演。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>there are only {n} phrases to learn your usual pitch from. Record a minute of speech or more.</source>
        <extracomment>For one: there is only {n} phrase to learn your usual pitch from. Record a minute of speech or more.</extracomment>
        <translation>
            <numerusform>只有 {n} 个短语可用来学习您平常的音高。请录制一分钟以上的语音。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>Your model is not used: {reason}</source>
        <translation>没有采用您的模型：{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>it comes not clearly nearer to your own acting</source>
        <translation>它没有明显更接近您自己的表演</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>its pitch would be farther from your own acting</source>
        <translation>它的音高会更偏离您自己的表演</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>it would be heard less</source>
        <translation>它会更难听出来</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>{names} and {last}</source>
        <translation>{names}和{last}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>your usual pitch differs by {apart:.1f} semitones within the recordings. Record a minute of speech in one sitting, in your everyday voice.</source>
        <translation>录音之间您平常的音高相差 {apart:.1f} 个半音。请用日常的声音，一次录制一分钟语音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>your voice is so even that the standard model does as well without knowing it. {more_lines}</source>
        <translation>您的声音十分平稳，标准模型不了解它也能做得同样好。{more_lines}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/converter_verdict.py"/>
        <source>It has learnt your usual pitch ({height:.0f} Hz), so the pitch of converted phrases wanders less: by {personal:.1f} semitones, {base:.1f} with the standard model. How you sound in a mood it can only learn from lines that you act.</source>
        <translation>它已学会您平常的音高（{height:.0f} Hz），因此转换后短语的音高波动更小：{personal:.1f} 个半音，标准模型为 {base:.1f} 个半音。您在某种情绪下的声音，它只能从您表演的台词中学习。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>Nobody speaks aloud in the recordings: a whisper has no pitch to learn from. Read them again in your usual voice.</source>
        <translation>录音中没有人出声说话：耳语没有可供学习的音高。请用平常的声音重新朗读。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>There are only {seconds:.0f} s of usable neutral speech in the recordings; at least {least:.0f} s are needed.</source>
        <translation>录音中只有 {seconds:.0f} 秒可用的中性语音；至少需要 {least:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>{name} is left out: {sentence}</source>
        <translation>{name} 未采用：{sentence}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>{problem} {reason}</source>
        <translation>{problem}{reason}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/emotion/spoken_lines.py"/>
        <source>{name}: there is no emotion “{emotion}”; there are {names}.</source>
        <translation>{name}：没有情感“{emotion}”；可用的有 {names}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_adaptation.py"/>
        <source>There is noise in the recordings of your voice. The standard model takes it out of what your model learns from; cleaner recordings would let it learn more.</source>
        <translation>您声音的录音中有噪声。标准模型会先从学习素材中去除噪声；录音越干净，学到的越多。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_adaptation.py"/>
        <source>The sound of your room was taken from the pauses in your speech.</source>
        <translation>房间的声音取自您语音中的停顿。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Your model is not used: {reason}. {names}</source>
        <translation>没有采用您的模型：{reason}。{names}</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>On recordings of yours that were kept aside, your model is better than the standard model: {told}.</source>
        <translation>在您特意留出的录音上，您的模型比标准模型好：{told}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is worse than the standard model on recordings of yours that were kept aside</source>
        <translation>在您特意留出的录音上，它比标准模型差</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is no better and no worse than the standard model on recordings of yours that were kept aside</source>
        <translation>在您特意留出的录音上，它与标准模型不相上下</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is not clearly better than the standard model on recordings of yours that were kept aside</source>
        <translation>在您特意留出的录音上，它没有明显优于标准模型</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>it is better for your voice, but has become worse for others</source>
        <translation>它对您的声音更好，但对其他人的声音变差了</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record again closer to the microphone and with machines switched off.</source>
        <translation>请靠近麦克风并关闭各种机器后重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record three minutes of speech or more, and let it train longer.</source>
        <translation>请录制三分钟以上的语音，并延长训练时间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>Record 20 s of your room without speech, with its usual noises.</source>
        <translation>请录制 20 秒没有语音的房间声音，包括平常的噪声。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>The standard model suits your voice and room already.</source>
        <translation>标准模型已经适合您的声音和房间。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/enhancer_verdict.py"/>
        <source>its output is not usable sound</source>
        <translation>它的结果不是可用的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/personal_task.py"/>
        <source>the run was begun with another number of steps.</source>
        <translation>此训练开始时的步数不同。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>There is no sound of your room without speech: record 20 s of it, and the model learns to take just that away.</source>
        <translation>没有不含语音的房间声音：请录制 20 秒，模型就能学会只去除它。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/enhancer/survey.py"/>
        <source>There are only {seconds:.0f} s of usable speech in the recordings: at least {least:.0f} s are needed.</source>
        <translation>录音中只有 {seconds:.0f} 秒可用的语音：至少需要 {least:.0f} 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/excerpt_file.py"/>
        <source>{path} has changed since it was chosen: choose the recording again.</source>
        <translation>{path} 在选择之后有变化：请重新选择该录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {heard} rather than {wanted}. Exaggerate a little and record it again, or keep it if it sounds right to you: the detection is often wrong.</source>
        <translation>这听起来是{heard}，而不是{wanted}。请稍微夸张一点重新录音；如果您觉得合适，也可以保留：识别器常会出错。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {heard} rather than {wanted}. Read it evenly, as if to inform and record it again, or keep it if it sounds right to you: the detection is often wrong.</source>
        <translation>这听起来是{heard}，而不是{wanted}。请像播报消息那样平稳地朗读并重新录音；如果您觉得合适，也可以保留：识别器常会出错。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>There is no speech in this take.</source>
        <translation>这一条中没有语音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds {mood}.</source>
        <translation>这听起来是{mood}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/mood_heard.py"/>
        <source>This sounds a little {mood}, but more {other}.</source>
        <translation>这听起来有点{mood}，但更像{other}。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/personal_training.py"/>
        <source>The training in {folder} cannot go on ({reason}): it is kept unchanged.</source>
        <translation>{folder} 中的训练无法继续（{reason}）：它保持不变。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/personal_training.py"/>
        <source>The disk with {folder} is full: make room, then the training can go on where it was.</source>
        <translation>{folder} 所在的磁盘已满：请腾出空间，之后训练可从原处继续。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Some of the sound was given more than once: it is used once.</source>
        <translation>有些声音提供了多次：只使用一次。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is only {speech_seconds:.1f} s of speech in this recording. Read whole sentences.</source>
        <translation>此录音中只有 {speech_seconds:.1f} 秒语音。请朗读完整的句子。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{duration} of speech</source>
        <translation>{duration}语音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard}: plenty. More brings little now.</source>
        <translation>{heard}：已经很充足。再多也帮助不大。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Nothing can be heard in this recording. Check that the right microphone is chosen and switched on, and record it again.</source>
        <translation>此录音中听不到任何声音。请检查是否选对并打开了麦克风，然后重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>No speech was found in this recording. Read the sentence aloud and close by.</source>
        <translation>此录音中没有找到语音。请靠近麦克风大声朗读该句子。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The speech is very quiet. Move closer to the microphone or turn the input up, and record it again.</source>
        <translation>语音非常轻。请靠近麦克风或调高输入，然后重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The loudest parts are cut off (clipping). Move further from the microphone or turn the input down, and record it again.</source>
        <translation>最响的部分被截顶（削波）。请离麦克风远一些或调低输入，然后重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The background noise is loud: the speech is only {level:.0f} dB above it. Switch off fans and other machines, close the window, and speak closer to the microphone.</source>
        <translation>背景噪声很响：语音只比它高 {level:.0f} dB。请关闭风扇和其他机器，关上窗户，并靠近麦克风说话。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is much reverb in the room (sound takes about {seconds:.1f} s to die away). Record closer to the microphone, or in a room with curtains, carpets or full bookshelves.</source>
        <translation>房间有混响（声音约需 {seconds:.1f} 秒才消失）。请靠近麦克风录音，或在有窗帘、地毯或满架书籍的房间里录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>as over a telephone</source>
        <translation>如同电话中的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>as in a video call or a file at a low rate</source>
        <translation>如同视频通话或低码率文件中的声音</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The sound ends at {top:.1f} kHz, {cause}. Record with the microphone directly at 44.1 or 48 kHz; a headset connected by Bluetooth is often the reason.</source>
        <translation>声音只到 {top:.1f} kHz，{cause}。请直接用麦克风以 44.1 或 48 kHz 录音；原因往往是通过蓝牙连接的耳麦。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is music in this recording. Use a part without music, or the recording from before the music was added.</source>
        <translation>此录音中有音乐。请使用没有音乐的部分，或添加音乐之前的录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>More than one person seems to speak in this recording. Use only parts in which the one voice speaks alone.</source>
        <translation>此录音中似乎有不止一人说话。请只使用这一个人单独说话的部分。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recordings seem to be of different people: training needs one voice alone. Listen to them, and keep only those of the one voice.</source>
        <translation>这些录音似乎来自不同的人：训练只需要一个人的声音。请试听，并只保留这一个人的录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recordings seem to be of different people (unlike the others: {names}): training needs one voice alone. Listen to them, and keep only those of the one voice.</source>
        <translation>这些录音似乎来自不同的人（与其他不同的有：{names}）：训练只需要一个人的声音。请试听，并只保留这一个人的录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard} so far: {missing} more, and training can begin.</source>
        <translation>目前有 {heard}：再有 {missing} 即可开始训练。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{heard}: enough to begin. Three minutes or more, with varied sentences, usually give a better result.</source>
        <translation>{heard}：足够开始了。三分钟以上、句子多样的录音通常效果更好。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>Nothing can be heard in this recording, not even the room. Check that the microphone is switched on and that no noise gate is at work, and record it again.</source>
        <translation>此录音中听不到任何声音，连房间的声音也没有。请检查麦克风是否打开、是否有噪声门在起作用，然后重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is speech in the recording of the room. Record it again without speaking.</source>
        <translation>房间的录音中有语音。请不要说话，重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The loudest noises of the room are cut off (clipping). Turn the input down, and record it again.</source>
        <translation>房间最响的噪声被截顶（削波）。请调低输入，然后重新录音。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>There is only {quiet_seconds:.0f} s of the room to be heard. Record 10 to 30 s.</source>
        <translation>只能听到 {quiet_seconds:.0f} 秒房间的声音。请录制 10 至 30 秒。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>The recording of the room is longer than needed: 10 to 30 s are enough.</source>
        <translation>房间的录音比所需的长：10 至 30 秒就够了。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/recording_advice.py"/>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/speakers.py"/>
        <location filename="../../voicestudio/training/personal/speech_activity.py"/>
        <source>{path} is missing or damaged ({error}).</source>
        <translation>{path} 缺失或损坏（{error}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/speech_activity.py"/>
        <source>{path} was made for another version of VoiceStudio.</source>
        <translation>{path} 是为另一个版本的 VoiceStudio 制作的。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/supervised_run.py"/>
        <source>The training failed: its numbers grew without bounds again and again. Check the recordings for loud noises, then begin again.</source>
        <translation>训练失败：数值一再无限增长。请检查录音中是否有响亮的噪声，然后重新开始。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_events.py"/>
        <source>In the time that was chosen this computer can take {steps} of {wanted} steps: a longer training would learn more.</source>
        <translation>在所选的时间内，本机可完成 {wanted} 步中的 {steps} 步：训练更久可以学到更多。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_events.py"/>
        <source>The time was up after {share:.0%} of the training: with more time it may learn more. A computer that has nothing else to do is quicker.</source>
        <translation>时间到时训练完成了 {share:.0%}：时间更长也许能学到更多。计算机不做其他事时会更快。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_folder.py"/>
        <source>The folder {folder}, where trainings are kept, cannot be used ({reason}): make it a folder that you may write to, with free space.</source>
        <translation>无法使用存放训练的文件夹 {folder}（{reason}）：请将它设为可写且有可用空间的文件夹。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_folder.py"/>
        <source>Another training is running: let it finish, or pause it, and start this one then.</source>
        <translation>另一个训练正在运行：请让它完成或暂停它，然后再开始这个训练。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>the training cannot be kept in {folder} ({reason}).</source>
        <translation>无法将训练保存在 {folder} 中（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/training/personal/training_job.py"/>
        <source>{path} is damaged ({error}).</source>
        <translation>{path} 已损坏（{error}）。</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>neutral</source>
        <comment>of a voice</comment>
        <translation>中性</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>happy</source>
        <comment>of a voice</comment>
        <translation>高兴</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>angry</source>
        <comment>of a voice</comment>
        <translation>愤怒</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>sad</source>
        <comment>of a voice</comment>
        <translation>悲伤</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>calm</source>
        <comment>of a voice</comment>
        <translation>平静</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>fearful</source>
        <comment>of a voice</comment>
        <translation>恐惧</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>surprised</source>
        <comment>of a voice</comment>
        <translation>惊讶</translation>
    </message>
    <message>
        <location filename="../../voicestudio/voice/emotions.py"/>
        <source>disgusted</source>
        <comment>of a voice</comment>
        <translation>厌恶</translation>
    </message>
</context>
</TS>
