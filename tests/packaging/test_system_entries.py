"""What macOS and Windows are told about the application."""

import plistlib

import system_entries

from voicestudio.document.project.project import SUFFIX
from voicestudio.gui.model.language import LANGUAGES


def test_macos_may_record_and_opens_projects_and_sound() -> None:
    told = system_entries.information_of_bundle("1.2.3")
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert told["NSMicrophoneUsageDescription"]
    assert told["CFBundleLocalizations"] == [language for language in LANGUAGES if language]
    (project,) = told["UTExportedTypeDeclarations"]
    assert project["UTTypeTagSpecification"] == {"public.filename-extension": [SUFFIX.lstrip(".")]}
    opened = [
        kind
        for document in told["CFBundleDocumentTypes"]
        for kind in document["LSItemContentTypes"]
    ]
    assert {"public.audio", project["UTTypeIdentifier"]} <= set(opened)


def test_windows_is_told_the_version() -> None:
    told = system_entries.windows_version("1.2.3")
    assert "filevers=(1, 2, 3, 0)" in told
    assert "StringStruct('ProductVersion', '1.2.3')" in told
    compile(told, "version", "eval")
