"""A personal enhancer: the shipped generator, fine-tuned to one voice and one room."""
