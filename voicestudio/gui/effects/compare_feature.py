"""The command Compare Settings: rendering, playing and applying settings of an effect."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from voicestudio.gui.effects.compare_player import ComparePlayer
from voicestudio.gui.effects.compare_use import CompareUse
from voicestudio.gui.effects.compare_window import CompareWindow, Possible
from voicestudio.gui.effects.compared_range import ComparedRange
from voicestudio.gui.effects.compared_settings import ComparedSetting, usual_settings
from voicestudio.gui.effects.compared_table import ComparedRow
from voicestudio.gui.effects.compared_version import ComparedVersion, unmeasured_version
from voicestudio.gui.effects.comparison import Comparison
from voicestudio.gui.effects.effect_controller import EffectController
from voicestudio.gui.effects.effect_panel import EffectPanel
from voicestudio.gui.effects.setting_rows import SettingRows
from voicestudio.gui.model.background import Background
from voicestudio.gui.model.session import EditorSession
from voicestudio.gui.playing.clip_player import ClipPlayer
from voicestudio.inference.engine import Engine
from voicestudio.profiles.profile import Profile
from voicestudio.texts import tr

_SETTLED_MS = 250
_STATES = {
    "not rendered": tr("Not rendered"),
    "waiting": tr("Waiting"),
    "rendering": tr("Rendering…"),
    "finishing": tr("Finishing…"),
    "ready": tr("Ready"),
    "failed": tr("Failed"),
}


class CompareFeature(QObject):
    """Compares settings of an effect on the selection, or the whole document, in a window.

    Only "Use This" changes the document: it applies the result of a row in one edit, exactly as if
    the effect had been run with that setting.

    Attributes:
        comparison: the rendered settings.
        spec: the effect that is shown.
        window: None until it is opened for the first time.

    Signals: busy_changed(bool) when rendering starts and ends.
    """

    busy_changed = Signal(bool)

    def __init__(
        self,
        session: EditorSession,
        engine: Engine,
        background: Background,
        effects: EffectController,
        panel: EffectPanel,
        clips: ClipPlayer,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._effects, self._panel = session, effects, panel
        self._parent = window
        self.window: CompareWindow | None = None
        self.comparison = Comparison(session, engine, background, self)
        self._player = ComparePlayer(clips, self.comparison, self)
        self._use = CompareUse(session, effects, self)
        self._range = ComparedRange(session, self.comparison, self._use)
        self.spec = panel.specs[0]
        self._rows = SettingRows([])
        self._kept = dict[str, SettingRows]()
        self._profiles: list[Profile] = []
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._measure)
        self.comparison.busy_changed.connect(self.busy_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What to call for each command, by its id."""
        return {"compare": self.open}

    @property
    def busy(self) -> bool:
        """Whether a setting is being rendered."""
        return self.comparison.busy

    def cancel(self) -> None:
        """Cancel the rendering; finished results are kept."""
        self.comparison.cancel()

    def shutdown(self) -> None:
        self.comparison.cancel()

    def show_profiles(self, profiles: list[Profile]) -> None:
        """Set the list of all voice profiles."""
        self._profiles = profiles
        if self.window is not None:
            self._show_setting()

    def setting(self, row: int) -> ComparedSetting | None:
        """Return the setting of a row as it is shown; None for row 0 and rows that do not exist."""
        return self._rows.at(row)

    def open(self) -> None:
        """Show the window; for another selection, with new rows for the effect of the panel."""
        if self._session.document is None:
            return
        window = self.window = self.window or self._make_window()
        if not window.isVisible():
            if not self._range.is_current:
                self._forget()
            if self.comparison.place is None:
                self._choose_effect(self._panel.effect_name)
        window.show()
        window.raise_()
        window.activateWindow()
        anything = any(self._version(row) for row in range(1, self._rows.count + 1))
        (window.table if anything else window.render_button).setFocus()

    def _make_window(self) -> CompareWindow:
        window = CompareWindow(self._panel.specs, self._parent)
        window.effect_wanted.connect(self._choose_effect)
        window.hear_wanted.connect(self._hear)
        window.row_chosen.connect(self._show_setting)
        window.edited.connect(self._edit)
        window.add_wanted.connect(self._add)
        window.remove_wanted.connect(self._remove)
        window.render_wanted.connect(self._render)
        window.cancel_wanted.connect(self.cancel)
        window.use_wanted.connect(self._use_row)
        window.anew_wanted.connect(self._compare_anew)
        window.blind.toggled.connect(self._turn_blind)
        window.loop.toggled.connect(self._set_loop)
        window.train_wanted.connect(self._train)
        window.hidden.connect(self._end)
        self.comparison.changed.connect(self._refresh)
        self.comparison.failed.connect(window.notice.show_error)
        self._player.changed.connect(self._refresh)
        self._player.failed.connect(window.notice.show_error)
        self._effects.busy_changed.connect(self._refresh)
        self._use.told.connect(window.notice.show_info)
        self._use.warned.connect(window.notice.show_warning)
        self._session.selection_changed.connect(self._another_range)
        self._session.band_changed.connect(self._another_range)
        self._session.timeline_changed.connect(self._document_edited)
        self._session.document_changed.connect(self._another_document)
        return window

    @property
    def _open_window(self) -> CompareWindow:
        assert self.window is not None  # the window's signal is being handled
        return self.window

    # -- the compared range -------------------------------------------------------------------

    def _choose_effect(self, name: str) -> None:
        self._player.stop()
        self._open_window.blind.setChecked(False)
        self.spec = next(spec for spec in self._panel.specs if spec.name == name)
        kept = self._kept.get(name)
        if kept is None or not kept.edited:
            values, voice = self._panel.values_of(name), self._panel.voice_of(name)
            voices = [profile.name for profile in self._profiles_for_effect()]
            kept = SettingRows(usual_settings(self.spec, values, voice, voices))
        self._rows = self._kept[name] = kept
        self._open_window.show_effect(self.spec)
        self._measure()
        self._open_window.table.choose(1)
        self._show_setting()
        self._show_notice()

    def _profiles_for_effect(self) -> list[Profile]:
        goal = self.spec.voices.goal if self.spec.voices else None
        return [profile for profile in self._profiles if profile.goal == goal]

    def _train(self) -> None:
        if self.spec.voices is not None:
            self._panel.train_wanted.emit(self.spec.voices.goal)

    def _edit(self) -> None:
        row = self._open_window.table.row
        if 0 < row <= self._rows.count and not self._rows.blind:
            if self._player.row == row:
                self._player.stop()
            self._rows.set(row, self._open_window.setting())
            self._settling.start()
            self._refresh()

    def _measure(self) -> None:
        self.comparison.measure(self._rows.settings)

    def _add(self) -> None:
        self._player.stop()
        row = self._rows.add(self._open_window.table.row)
        self._refresh()
        self._open_window.table.choose(row)
        self._show_setting()
        self._open_window.form.take_focus()

    def _remove(self) -> None:
        self._player.stop()
        self._rows.remove(self._open_window.table.row)
        self._refresh()
        self._show_setting()

    def _turn_blind(self, on: bool) -> None:
        self._player.stop()
        if on:
            ready = [n for n, one in enumerate(self._rows.settings) if self.comparison.version(one)]
            self._rows.hide(ready)
        else:
            self._rows.reveal()
        self._refresh()
        self._open_window.table.choose(1)
        self._show_setting()

    # -- rendering, hearing, using ----------------------------------------------------------

    def _render(self) -> None:
        # Where digits are for the rows; the button is about to be disabled.
        self._open_window.table.setFocus()
        self._show_notice()
        self.comparison.render(self._rows.settings, self._panel.device)

    def _compare_anew(self) -> None:
        self._forget()
        self._refresh()

    def _forget(self) -> None:
        self._player.stop()
        self._open_window.blind.setChecked(False)
        self._open_window.notice.clear()
        self._use.forget()
        self.comparison.forget()

    def _version(self, row: int) -> ComparedVersion | None:
        if row == 0:
            return self.comparison.present(self.spec.name)
        setting = self._rows.at(row)
        return None if setting is None else self.comparison.version(setting)

    def _hear(self, row: int) -> None:
        version, place = self._version(row), self._range.place
        if row == 0 and version is None and self._range.is_unrendered and place is not None:
            version = unmeasured_version(place)
        if version is not None:
            self._open_window.table.choose(row)
            self._player.toggle(row, version)

    def _set_loop(self, on: bool) -> None:
        self._player.loop = on

    def _use_row(self) -> None:
        """Apply the current row to the document."""
        window, row = self._open_window, self._open_window.table.row
        setting, version = self._rows.at(row), self._version(row)
        result = version.result if version is not None else None
        if setting is None or result is None or not self._use.possible:
            return
        name = f"{self._rows.name(row)} ({setting.text(self.spec)})"
        self._player.stop()
        window.blind.setChecked(False)
        self._use.apply(result, name, self._panel.device)
        self._panel.choose_setting(setting.applied)
        window.table.choose(self._rows.row_of(setting))
        self._refresh()

    # -- showing ----------------------------------------------------------------------------

    def _refresh(self, _changed: object = None) -> None:
        window = self.window
        if window is None:
            return
        texts = ["", *self._rows.texts(self.spec)]
        window.table.show_rows([self._row(row, texts) for row in range(self._rows.count + 1)])
        window.show_range(self._range.text)
        self._allow(window)

    def _row(self, row: int, texts: list[str]) -> ComparedRow:
        playing, ready = self._player.row == row, self._version(row) is not None
        setting = self._rows.at(row)
        if setting is None:
            ready = ready or self._range.is_unrendered
            return ComparedRow("0", tr("As it is now"), "", playable=ready, playing=playing)
        if self._rows.blind:
            return ComparedRow(
                self._rows.name(row), tr("Hidden"), tr("Ready"), None, ready, playing
            )
        progress = self.comparison.progress(setting)
        return ComparedRow(
            self._rows.name(row),
            texts[row],
            _STATES[progress.phase],
            progress.fraction if progress.phase == "rendering" else None,
            ready,
            playing,
            progress.problem,
        )

    def _show_setting(self) -> None:
        window = self._open_window
        setting = None if self._rows.blind else self._rows.at(window.table.row)
        window.show_setting(setting, self._profiles_for_effect())
        if setting is not None:
            problem = self.comparison.progress(setting).problem
            if problem:
                window.notice.show_error(problem)
        self._allow(window)

    def _allow(self, window: CompareWindow) -> None:
        states = [self.comparison.progress(setting).phase for setting in self._rows.settings]
        row, blind = window.table.row, self._rows.blind
        there = self._session.document is not None
        version = self._version(row)
        window.allow(
            Possible(
                render=there and not blind and bool({"not rendered", "failed"} & {*states}),
                cancel=self.comparison.busy,
                use=row > 0 and version is not None and not self._effects.busy,
                add=not blind and not self._rows.full,
                remove=row > 0 and not blind and self._rows.count > 1,
                anew=self.comparison.place is not None and not self._range.is_current,
                blind=blind or (states.count("ready") > 1 and not self.comparison.busy),
            )
        )

    # -- changes of document and selection --------------------------------------------------

    def _document_edited(self) -> None:
        if self.comparison.place is None:
            self._player.stop()
        self._show_notice()
        self._refresh()

    def _another_range(self) -> None:
        if self.comparison.place is None:
            self._document_edited()
        else:
            self._refresh()

    def _show_notice(self) -> None:
        self._range.show_notice(self._open_window.notice, self.spec)

    def _another_document(self) -> None:
        self._player.stop()
        self._use.forget()
        self._open_window.reject()

    def _end(self) -> None:
        """Stop playing and rendering when the window is closed; finished results are kept."""
        self._player.stop()
        self.comparison.cancel()
