"""A program under measurement: its CPU time, memory and wake-ups, from /proc."""
import os, signal, subprocess, time


class Process:
    def __init__(self, command, **more):
        # No keyring of the machine is asked, unless a desktop of the bench's own says where.
        environment = dict(os.environ, LC_ALL="C.UTF-8", **more.pop("env", {}))
        self.child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=more.pop("stderr", subprocess.DEVNULL), env=environment)
        self.pid = self.child.pid

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        if self.child.poll() is None:
            self.child.send_signal(signal.SIGTERM)
            try:
                self.child.wait(20)
            except subprocess.TimeoutExpired:
                self.child.kill()
                self.child.wait()

    def _tasks(self):
        return os.listdir(f"/proc/{self.pid}/task")

    def cpu(self):
        """Seconds of CPU of all threads."""
        total = 0
        for task in self._tasks():
            try:
                with open(f"/proc/{self.pid}/task/{task}/schedstat") as file:
                    total += int(file.read().split()[0])
            except FileNotFoundError:  # a thread that has just ended
                pass
        return total / 1e9

    def _mib(self, what):
        with open(f"/proc/{self.pid}/smaps_rollup") as file:
            return next(int(line.split()[1]) for line in file if line.startswith(what + ":")) / 1024

    def pss(self):
        """MiB, with its share of what other programs map too: changes as they come and go."""
        return self._mib("Pss")

    def anonymous(self):
        """MiB that are its own whatever other programs do: heap and stacks."""
        return self._mib("Anonymous")

    def sleeps(self):
        """How often a thread went to sleep of its own will: each is followed by one wake-up."""
        total = 0
        for task in self._tasks():
            try:
                with open(f"/proc/{self.pid}/task/{task}/status") as file:
                    total += next(int(line.split()[1]) for line in file if line.startswith("voluntary"))
            except FileNotFoundError:
                pass
        return total

    def files(self):
        return len(self._open())

    def connections(self):
        """Open sockets, those that are kept for the next request among them."""
        return sum(where.startswith("socket:") for where in self._open())

    def _open(self):
        folder, where = f"/proc/{self.pid}/fd", []
        for name in os.listdir(folder):
            try:
                where.append(os.readlink(f"{folder}/{name}"))
            except FileNotFoundError:  # closed just now
                pass
        return where


def until(condition, seconds=60, every=0.02):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(every)
    raise TimeoutError("the program under measurement did not get there")
