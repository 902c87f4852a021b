"""A personal model: fine-tuning on recordings of one voice."""
