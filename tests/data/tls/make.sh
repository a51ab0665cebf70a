#!/bin/sh
# Makes the certificates of the TLS tests anew. Test data: the keys are public and protect nothing.
#   ca          the authority that the tests hand over as "own CA file"
#   good        signed by ca, for localhost and 127.0.0.1
#   expired     the same, valid during 2020 only
#   wronghost   signed by ca, for desk.example.org
#   selfsigned  for localhost and 127.0.0.1, signed by itself
#   replaced    as selfsigned, another key: what a pinned server shows after its certificate changed
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here='DNS:localhost,IP:127.0.0.1'
from=20200101000000Z
to=21251231235959Z

key() { openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key"; }

# sign NAME BASIC-CONSTRAINTS EXTENSION FROM TO [AUTHORITY; none: itself]
sign()
{
    key "$1"
    openssl req -new -key "$1.key" -subj "/O=Deskbell tests/CN=$1" -out "$work/$1.csr"
    : > "$work/index"
    printf '[ca]\ndefault_ca=d\n[d]\ndatabase=%s\nnew_certs_dir=%s\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n' \
        "$work/index" "$work" > "$work/conf"
    printf '[p]\nO=supplied\nCN=supplied\n[e]\nbasicConstraints=%s\n%s\n' "$2" "$3" >> "$work/conf"
    if [ $# -ge 6 ]; then set -- "$1" "$2" "$3" "$4" "$5" -cert "$6.pem" -keyfile "$6.key"
    else set -- "$1" "$2" "$3" "$4" "$5" -selfsign -keyfile "$1.key"; fi
    name=$1 start=$4 end=$5
    shift 5
    openssl ca -batch -notext -config "$work/conf" -extensions e -startdate "$start" -enddate "$end" \
        -in "$work/$name.csr" -out "$name.pem" "$@" 2> "$work/log" || { cat "$work/log" >&2; exit 1; }
}

sign ca         critical,CA:TRUE  'keyUsage=critical,keyCertSign,digitalSignature' $from $to
sign good       CA:FALSE "subjectAltName=$here" $from $to ca
sign expired    CA:FALSE "subjectAltName=$here" $from 20201231235959Z ca
sign wronghost  CA:FALSE 'subjectAltName=DNS:desk.example.org' $from $to ca
sign selfsigned CA:FALSE "subjectAltName=$here" $from $to
sign replaced   CA:FALSE "subjectAltName=$here" $from $to
rm -f ca.key
