"""What every judge stands on: how a built site is read, and how findings are told."""
