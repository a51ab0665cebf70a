"""The other end of every bench: a desk that lists tickets as JSON and a webhook, in one small server on this machine, which notes
when the last byte of an answer left it and when the first byte of a message reached it."""
import asyncio, json, ssl, threading, time

PAGE = 100


def ticket(number, stamp):
    return {"id": number, "subject": f"Request {number}: eight cards for the next run", "requester": f"Person {number % 97}", "queue": f"Queue {number % 7}",
            "status": f"step {stamp}",
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1767225600 + number)), "body": "Some words about what is needed. " * 14}


class Talk(asyncio.Protocol):
    def __init__(self, desk):
        self.desk, self.waiting, self.began = desk, b"", None

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.began = self.began or time.time()
        self.waiting += data
        while True:
            head, found, rest = self.waiting.partition(b"\r\n\r\n")
            if not found:
                return
            length = 0
            for line in head.split(b"\r\n")[1:]:
                if line.lower().startswith(b"content-length:"):
                    length = int(line[15:])
            if len(rest) < length:
                return
            self.waiting, body, began = rest[length:], rest[:length], self.began
            self.began = time.time() if self.waiting else None
            method, path = head.split(b" ", 2)[:2]
            answer = self.desk.answer(method, path.decode(), body, began)
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)
            self.desk.answered(path, time.time())


class Desk:
    """`newest`: tickets there are; `changing`: every answer differs in every row; `growing`: one more ticket with every first page."""

    def __init__(self, certificate=None):
        self.newest, self.changing, self.growing, self.page = PAGE, False, False, PAGE
        self.polls = self.messages = self.told = 0
        self.left, self.reached = {}, {}  # ticket number -> seconds since 1970
        self._kept = {}
        self._loop = asyncio.new_event_loop()
        context = None
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
        self._server = self._loop.run_until_complete(self._loop.create_server(lambda: Talk(self), "0.0.0.0", 0, ssl=context, backlog=2000))
        self.port = self._server.sockets[0].getsockname()[1]
        threading.Thread(target=self._loop.run_forever, daemon=True).start()

    def answer(self, method, path, body, began):
        if method == b"POST":
            self.messages += 1
            data = json.loads(body or b"{}").get("data") or {}
            numbers = [data["id"]] if "id" in data else [one["id"] for one in data.get("tickets", [])]
            self.told += len(numbers)
            for number in numbers:
                self.reached.setdefault(int(number), began)
            return b'{"ok":true}'
        page = int(path.partition("page=")[2].partition("&")[0] or 1)
        if page == 1:
            self.polls += 1
            if self.growing:
                self.newest += 1
        key = (self.newest, page, self.page)
        if self.changing or key not in self._kept:
            top = self.newest - (page - 1) * self.page
            stamp = self.polls if self.changing else 0
            self._kept = {key: json.dumps({"tickets": [ticket(n, stamp) for n in range(top, max(0, top - self.page), -1)]}).encode()}
        return self._kept[key]

    def answered(self, path, when):
        if b"/tickets" in path:
            self.left.setdefault(self.newest, when)
