#!/usr/bin/env bash
# Finding: zimwriterfs keeps a picture of any shape as the illustration of 48 by 48, and zimcheck passes it.
#
# Guess beforehand: the specification says that the metadata `Illustration_48x48@1` is a PNG of 48 by 48 pixels, so zimwriterfs refuses
# another, or scales it; at the latest zimcheck complains.
# Seen, with zim-tools 3.1.3-1 of Debian: a PNG of 96 by 24 is taken without a word, zimwriterfs ends with 0 and zimcheck says "Pass". The
# picture is in the archive as it was, under the name of a square one.
# Who meets it: whoever makes a ZIM of a site and takes its banner for its sign. Readers draw it squeezed or cut, in the list of their archives.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download zim-tools=3.1.3-1 libzim8=8.1.1-0.2 libgumbo1=0.10.1+dfsg-5 libxapian30=1.4.22-1 libmagic1=1:5.44-3 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" tree; done
LD_LIBRARY_PATH=$(dirname "$(find "$folder/tree" -name 'libzim.so.8*' | head -1)")
export LD_LIBRARY_PATH

mkdir site
echo '<!doctype html><html lang="nl"><title>Een bladzijde</title><p>Een bladzijde' >site/index.html
python3 - site/sign.png <<'PNG'
import struct, sys, zlib
part = lambda kind, data: struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
wide, high = 96, 24
rows = b''.join(b'\0' + b'\xff' * 3 * wide for _ in range(high))
header = struct.pack('>IIBBBBB', wide, high, 8, 2, 0, 0, 0)
open(sys.argv[1], 'wb').write(b'\x89PNG\r\n\x1a\n' + part(b'IHDR', header) + part(b'IDAT', zlib.compress(rows)) + part(b'IEND', b''))
PNG
tree/usr/bin/zimwriterfs -w index.html -I sign.png -l nld -t Titel -d Beschrijving -c Maker -p Uitgever -n naam site site.zim >log 2>&1 && made=$? || made=$?
named=$(tree/usr/bin/zimdump info site.zim | sed -n 's/^favicon: *//p')
checked=$(tree/usr/bin/zimcheck site.zim 2>/dev/null | sed -n 's/.*Overall Test Status: *//p')
echo "zim-tools 3.1.3-1: zimwriterfs ends with $made, keeps \"$named\", zimcheck says \"$checked\""
[ "$made|$named|$checked" = '0|Illustration_48x48@1|Pass' ] || { echo 'changed: expected 0, "Illustration_48x48@1" and "Pass"'; exit 1; }
