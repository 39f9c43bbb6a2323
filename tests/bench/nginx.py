"""nginx as a plain reverse proxy, the yardstick: one worker, keep-alive upstream, no buffering, no log."""

import pathlib
import shutil
import socket
import subprocess

from tests.support.processes import Failure, wait_for

CONFIGURATION = """
worker_processes 1;
worker_rlimit_nofile 16384;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{ worker_connections 8192; }}
http {{
    access_log off;
    keepalive_requests 1000000000;
    keepalive_timeout 300s;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream provider {{
        server 127.0.0.1:{provider};
        keepalive 2048;
        keepalive_requests 1000000000;
        keepalive_timeout 300s;
    }}
    server {{
        listen 127.0.0.1:{port} backlog=4096;
        location / {{
            proxy_pass http://provider;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_buffering off;
            proxy_request_buffering off;
            proxy_read_timeout 300s;
        }}
    }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    def __init__(self, folder, provider_port, core):
        self.folder = pathlib.Path(folder) / "nginx"
        self.folder.mkdir()
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        configuration = self.folder / "nginx.conf"
        configuration.write_text(CONFIGURATION.format(folder=self.folder, provider=provider_port, port=self.port))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen(
            ["taskset", "-c", str(core), program, "-e", self.folder / "nginx.log", "-c", configuration],
            stderr=subprocess.DEVNULL,
        )
        self.worker = wait_for(self._worker, "a worker process of nginx")
        wait_for(self._answers, "nginx on its port")

    @staticmethod
    def version():
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        return subprocess.run([program, "-v"], capture_output=True, text=True, check=True).stderr.strip().split("/")[-1]

    def _worker(self):
        if self.process.poll() is not None:
            raise Failure("nginx ended: " + (self.folder / "nginx.log").read_text())
        children = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return int(children[0]) if children else None

    def _answers(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
