"""Ten messengers on this machine, each answering as the service does when all is well."""
import collections, http.server, json, re, threading

# name of the channel and preset -> what the service answers
ANSWERS = {"webhook": (200, '{"ok":true}'), "webhook-cloudevents": (200, "{}"), "wecom-robot": (200, '{"errcode":0,"errmsg":"ok"}'),
           "dingtalk-robot": (200, '{"errcode":0,"errmsg":"ok"}'), "feishu-bot": (200, '{"code":0,"msg":"success"}'), "slack-webhook": (200, "ok"),
           "mattermost": (200, "ok"), "rocketchat": (200, '{"success":true}'), "discord": (200, '{"id":"1"}'), "teams": (202, "")}


def texts(value):
    """Every text in a decoded body."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from texts(one)


def told(body, phrase):
    """How often a message says what matches the pattern. One ticket stands in its title, its sentence and its fields, so what counts is
    the one text that says it most often: in a digest, the list."""
    most = collections.Counter()
    for text in texts(json.loads(body)):
        most |= collections.Counter(re.findall(phrase, text))
    return most


class Messengers:
    def __init__(self):
        self.bodies = {name: [] for name in ANSWERS}  # of every message, as it came
        messengers = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                name = self.path.strip("/").split("/")[0].partition("?")[0]
                status, answer = ANSWERS[name]
                messengers.bodies[name].append(body)
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

    def heard(self):
        """Channel -> (source, id) of each ticket it told, for the two whose messages name both."""
        found = {"webhook": [], "webhook-cloudevents": []}
        for name, heard in found.items():
            for body in list(self.bodies[name]):
                data = json.loads(body).get("data") or {}
                heard += [(one["source"], str(one["id"])) for one in data.get("tickets", [data] if "id" in data else [])]
        return found
