"""Everyday words for what the guide calls otherwise, in all languages of the guide."""

# Not translated: each language has words of its own, and people mix them.
_GROUPS = (
    ("denoise|denoising|noise reduction|noise removal|remove noise|hiss", "noise|enhancing"),
    ("background noise|noise cancelling", "noise|enhancing"),
    ("louder|quieter|volume", "loudness|level"),
    ("trim|crop|slice|delete", "cut"),
    ("echo|room sound", "reverb|enhancing"),
    ("render|bounce|mp3", "export|publishing"),
    ("entrauschen|rauschunterdrückung|rauschminderung|rauschen entfernen", "rauschen|verbessern"),
    ("hintergrundgeräusche|hintergrundrauschen|störgeräusche", "rauschen|verbessern"),
    ("lauter|leiser|lautstärke", "lautheit|pegel"),
    ("zuschneiden|trimmen|beschneiden|löschen", "schneiden"),
    ("echo|nachhall|hall entfernen", "raumhall|verbessern"),
    ("去噪|降噪|噪音|杂音|背景噪声|背景噪音", "噪声|语音增强"),
    ("音量|大声|变大声", "响度|电平"),
    ("裁剪|剪掉|删除", "剪切|剪辑"),
    ("回声|回音", "混响|语音增强"),
)


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for terms, same in _GROUPS:
        for term in terms.split("|"):
            found[term] = (*found.get(term, ()), *same.split("|"))
    return found


SYNONYMS = _table()
"""What else to look for, by the words of a query."""

MOST_WORDS = max(len(term.split()) for term in SYNONYMS)
