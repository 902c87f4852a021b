"""What of torch the application takes; PyInstaller uses this in place of the hook it brings.

That one takes every module. This one leaves it to PyInstaller to follow the imports, and
`bundle_contents.UNUSED_MODULES` cuts off what is imported only where code is compiled or exported.
"""

from pathlib import Path

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, get_package_paths

# Some modules read their own source, such as all that hold torch's settings.
module_collection_mode = "pyz+py"
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# torch looks for its libraries where the first one was loaded from: links would lead it astray.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
# torch does not start without it, and does not use it here.
_manager = Path(get_package_paths("torch")[1], "bin", "torch_shm_manager")
binaries += [(str(_manager), "torch/bin")] if _manager.exists() else []
