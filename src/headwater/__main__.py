"""`python -m headwater`: the same as the command `headwater`."""

from headwater.app.main import main

if __name__ == "__main__":
    main()
