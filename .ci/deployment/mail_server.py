"""A mail server for checks: wants STARTTLS and a sign-in, keeps each mail in a file.

usage: mail_server.py PORT CERTIFICATE KEY FOLDER
"""
import asyncio
import base64
import pathlib
import ssl
import sys

port, certificate, key, folder = int(sys.argv[1]), *sys.argv[2:4], pathlib.Path(sys.argv[4])
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(certificate, key)
kept = 0


async def converse(reader, writer):
    global kept
    secured = signed_in = False

    def say(line):
        writer.write(line.encode() + b'\r\n')

    say('220 mail.example ready')
    while line := (await reader.readline()).decode(errors='replace').strip():
        word = line.split(' ')[0].upper()
        if word == 'EHLO':
            say('250-mail.example')
            say('250 AUTH PLAIN' if secured else '250 STARTTLS')
        elif word == 'STARTTLS':
            say('220 go ahead')
            await writer.drain()
            await writer.start_tls(tls)
            secured = True
        elif word == 'AUTH' and secured:
            proof = line.split(' ')[2] if line.count(' ') > 1 else ''
            if not proof:
                say('334 ')
                proof = (await reader.readline()).decode().strip()
            signed_in = base64.b64decode(proof).split(b'\0')[1:] == [b'ect', b'a secret of the mail server']
            say('235 welcome' if signed_in else '535 who are you')
        elif word == 'DATA' and signed_in:
            say('354 go ahead')
            mail = b''
            while (part := await reader.readline()) not in (b'.\r\n', b''):
                mail += part
            kept += 1
            (folder / f'{kept}.eml').write_bytes(mail)
            say('250 kept')
        elif word == 'QUIT':
            say('221 bye')
            break
        elif word in ('MAIL', 'RCPT') and not signed_in:
            say('530 sign in first')
        elif word in ('MAIL', 'RCPT', 'RSET', 'NOOP'):
            say('250 fine')
        else:
            say('503 not now')
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(converse, '127.0.0.1', port)
    async with server:
        await server.serve_forever()


asyncio.run(main())
