"""Makes the mongod that listens on a port of this computer a replica set of one, and waits until it takes writes."""
import socket
import struct
import sys
import time


def bson(document):
    body = b''
    for key, value in document.items():
        name = key.encode() + b'\0'
        if isinstance(value, str):
            text = value.encode() + b'\0'
            body += b'\x02' + name + struct.pack('<i', len(text)) + text
        elif isinstance(value, int):
            body += b'\x10' + name + struct.pack('<i', value)
        elif isinstance(value, list):
            body += b'\x04' + name + bson({str(i): item for i, item in enumerate(value)})
        else:
            body += b'\x03' + name + bson(value)
    return struct.pack('<i', len(body) + 5) + body + b'\0'


def command(port, document):
    message = struct.pack('<i', 0) + b'\0' + bson({**document, '$db': 'admin'})
    with socket.create_connection(('127.0.0.1', port), timeout=10) as connection:
        connection.sendall(struct.pack('<iiii', len(message) + 16, 1, 0, 2013) + message)
        answer = b''
        while len(answer) < 4 or len(answer) < struct.unpack('<i', answer[:4])[0]:
            part = connection.recv(65536)
            if not part:
                break
            answer += part
    return answer


def until(ready):
    for _ in range(300):
        try:
            if ready():
                return
        except OSError:
            pass
        time.sleep(0.1)
    sys.exit('the replica set did not come up')


port = int(sys.argv[1])
until(lambda: command(port, {'hello': 1}))
member = {'_id': 0, 'host': f'127.0.0.1:{port}'}
command(port, {'replSetInitiate': {'_id': 'rs0', 'members': [member]}})
until(lambda: b'isWritablePrimary\0\x01' in command(port, {'hello': 1}))
