"""Ten messengers on this machine, each answering as the service does when all is well."""
import http.server, json, threading

# name of the channel and preset -> what the service answers
ANSWERS = {"webhook": (200, '{"ok":true}'), "webhook-cloudevents": (200, "{}"), "wecom-robot": (200, '{"errcode":0,"errmsg":"ok"}'),
           "dingtalk-robot": (200, '{"errcode":0,"errmsg":"ok"}'), "feishu-bot": (200, '{"code":0,"msg":"success"}'), "slack-webhook": (200, "ok"),
           "mattermost": (200, "ok"), "rocketchat": (200, '{"success":true}'), "discord": (200, '{"id":"1"}'), "teams": (202, "")}


class Messengers:
    def __init__(self):
        self.messages = dict.fromkeys(ANSWERS, 0)
        self.heard = {"webhook": []}  # (source, id) of each ticket, where messages name them
        messengers = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                name = self.path.strip("/").split("/")[0].partition("?")[0]
                status, answer = ANSWERS[name]
                messengers.messages[name] += 1
                if name == "webhook":
                    data = json.loads(body).get("data") or {}
                    for one in data.get("tickets", [data] if "id" in data else []):
                        messengers.heard[name].append((one["source"], str(one["id"])))
                self.send_response(status)
                self.send_header("Content-Type", "application/json" if answer.startswith("{") else "text/plain")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer.encode())

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = server.server_port
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def channels(self):
        """(name, preset, vars)."""
        return [(name, name, {"url": f"http://127.0.0.1:{self.port}/{name}?key=1"}) for name in ANSWERS]
