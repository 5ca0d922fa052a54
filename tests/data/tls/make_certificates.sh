#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the authority, and the certificate of a server on this machine, that tests of downloads use.
# "openssl ca" alone can say from when on a certificate is valid: long ago, whatever the clock says.
set -eu
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
: >"$folder/index.txt"
cat >"$folder/settings" <<END
[ca]
default_ca = tests
[tests]
database = $folder/index.txt
new_certs_dir = $folder
rand_serial = yes
default_md = sha256
policy = any
default_startdate = 20200101000000Z
default_enddate = 21200101000000Z
[any]
organizationName = optional
commonName = supplied
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[server]
subjectAltName = IP:127.0.0.1,DNS:localhost,DNS:server.invalid
extendedKeyUsage = serverAuth
END

# request NAME COMMON_NAME: a key and what is to be signed of it
request() {
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 \
        -subj "/O=Capex Horizon/CN=$2" -keyout "$folder/$1.key" -out "$folder/$1.csr"
}
# sign NAME OPTIONS...: its certificate
sign() {
    name=$1
    shift
    openssl ca -config "$folder/settings" -batch -notext -in "$folder/$name.csr" \
        -extensions "$name" -out "$name.pem" "$@"
}
request authority "Authority for tests only"
sign authority -selfsign -keyfile "$folder/authority.key"
request server 127.0.0.1
sign server -cert authority.pem -keyfile "$folder/authority.key"
cp "$folder/server.key" .
