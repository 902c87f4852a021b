<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>VoiceStudio</name>
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
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
        <source>{n} files of “Process Many Files” were not made yet.</source>
        <extracomment>For one: {n} file of “Process Many Files” was not made yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/batch_feature.py"/>
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
        <source>The list takes {most_files} files at most: process these first.</source>
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
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_form.py"/>
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
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/batch/queue_rows.py"/>
        <location filename="../../voicestudio/gui/effects/compared_table.py"/>
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
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../voicestudio/gui/batch/queue_words.py"/>
        <source>{done} of {n} files are done, {failed} failed.</source>
        <extracomment>For one: {done} of {n} file is done, {failed} failed.</extracomment>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/applied_effect_text.py"/>
        <source>Model: {profile}</source>
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
        <source>{effect} (not there)</source>
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
        <source>Train on My Voice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/check_line.py"/>
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
        <source>Hear</source>
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
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>{told} on {n} tracks</source>
        <extracomment>For one: {told} on {n} track</extracomment>
        <translation type="unfinished">
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
        <source>Hear several settings before you use one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>Apply to</source>
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
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_panel.py"/>
        <source>all of {n} tracks</source>
        <extracomment>For one: all of {n} track</extracomment>
        <translation type="unfinished">
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
        <source>All</source>
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
        <source>Rename Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/effect_presets.py"/>
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
    <message numerus="yes">
        <location filename="../../voicestudio/gui/effects/effect_series.py"/>
        <source>{label} on {n} tracks</source>
        <extracomment>For one: {label} on {n} track</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        </translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/history_chain_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/preset_row.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/response_section.py"/>
        <source>{gain:+.3g} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/effects/response_section.py"/>
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
        </translation>
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
        <source>Pause</source>
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
        <source>Record</source>
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
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/transport.py"/>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../voicestudio/gui/playing/volume_control.py"/>
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
        <location filename="../../voicestudio/texts.py"/>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
