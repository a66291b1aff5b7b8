"""Reading with a small trained model: text → units → network → attributions, names, vectors."""
