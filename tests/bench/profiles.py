"""Profiles for benches: JSON sources on a desk of desk.py, one webhook."""
import json, os, stat

PRESET = {"preset": "source", "name": "bench", "title": "A desk of the bench", "floor": "0s",
          "signIn": [{"way": "token", "title": "Token", "secret": {"title": "Token"}, "cookies": False,
                      "headers": {"Authorization": "Bearer {{secret}}"}, "list": "all"}],
          "lists": {"all": {"get": "tickets", "types": ["application/json"],
                            "paging": {"kind": "page", "parameter": "page", "size": 100, "first": 1},
                            "decode": {"as": "json", "rows": "tickets"},
                            "ticket": {"id": "id", "number": "id", "subject": "subject", "requester": "requester", "queue": "queue", "status": "status",
                                       "createdAt": "created", "body": "body"},
                            "page": "ticket/{{id}}"}}}


def secret(folder, name, text):
    path = os.path.join(folder, "secrets", name)
    with open(path, "w") as file:
        file.write(text)
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
    return {"file": "secrets/" + name}


def make(folder, desk, every, sources=1, hook=True, tray=False, scheme="http", ca=None, page=100):
    os.makedirs(os.path.join(folder, "secrets"), mode=0o700)
    preset = json.loads(json.dumps(PRESET))
    preset["lists"]["all"]["paging"]["size"] = page
    token = secret(folder, "desk", "test-token")
    config = {"version": 1, "sources": [], "channels": [], "rules": []}
    for i in range(sources):
        # An address of its own for each, as a host is asked one thing at a time.
        host = "127.0.0.1" if sources == 1 else f"127.0.{i // 200}.{i % 200 + 1}"
        source = {"name": f"Desk {i + 1}", "preset": preset, "url": f"{scheme}://{host}:{desk.port}", "interval": {"fixed": every}, "proxy": "none",
                  "signIn": {"way": "token", "secret": token}}
        if ca:
            source["tls"] = {"caFile": ca}
        config["sources"].append(source)
    if hook:
        config["channels"].append({"name": "Hook", "preset": "webhook", "vars": {"url": secret(folder, "hook", f"http://127.0.0.1:{desk.port}/hook")}})
    config["rules"].append({"name": "All", "notify": (["Hook"] if hook else []) + (["tray"] if tray else [])})
    with open(os.path.join(folder, "config.json"), "w") as file:
        json.dump(config, file)
    os.chmod(os.path.join(folder, "config.json"), 0o600)
    return folder
