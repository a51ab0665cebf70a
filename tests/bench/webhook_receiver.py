#!/usr/bin/env python3
"""A webhook receiver as somebody writes one for himself: parses what arrives and appends a line to a file.
   webhook_receiver.py FILE      listens on a free port of this machine and prints it"""
import http.server
import json
import sys


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keeps the connection, as load tools and Deskbell do

    def do_POST(self):
        event = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        log.write(json.dumps(event, ensure_ascii=False, separators=(",", ":")) + "\n")
        log.flush()
        self.send_response(200)
        self.send_header("Content-Length", "0")
        # ab speaks HTTP/1.0, which closes unless both sides say otherwise.
        self.send_header("Connection", "close" if self.close_connection else "keep-alive")
        self.end_headers()

    def log_message(self, *args):
        pass  # a line for each request on the terminal would be most of the time


log = open(sys.argv[1], "a", encoding="utf-8")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
print(server.server_port, flush=True)
server.serve_forever()
