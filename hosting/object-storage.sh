#!/usr/bin/env bash
# Object storage that speaks S3 (AWS, Aliyun OSS, Tencent COS, MinIO), with the aws command line:
#   hosting/object-storage.sh s3://bucket/path [--endpoint-url https://…]
# A bucket keeps these headers with each file: type and cache. The others are set by the distribution in
# front of it; target/hosting/_headers of a build lists them with their values. Without a distribution the
# policy in the page itself still holds.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?where to? for example s3://bucket/path}
shift

put() { # cache, type, pattern; the compressed copies are for servers that choose between them
  aws s3 cp dist "$target" --recursive --exclude '*' --include "$3" --exclude '*.br' --exclude '*.gz' \
    --cache-control "$1" --content-type "$2" "${@:4}"
}
kept='public, max-age=31536000, immutable'
asked='no-cache'

# What the pages name comes before the pages that name it.
put "$kept" 'text/javascript; charset=utf-8' 'assets/*.js' "$@"
put "$kept" 'text/css; charset=utf-8' 'assets/*.css' "$@"
put "$kept" 'application/wasm' 'assets/*.wasm' "$@"
put "$asked" 'text/csv; charset=utf-8' 'data/*.csv' "$@"
put "$asked" 'application/json' 'data/*.json' "$@"
put "$asked" 'application/ld+json' 'data/*.jsonld' "$@"
put "$asked" 'text/markdown; charset=utf-8' 'data/*.md' "$@"
put "$asked" 'application/zip' '*.zip' "$@"
put "$asked" 'image/png' '*.png' "$@"
put "$asked" 'image/svg+xml' '*.svg' "$@"
put "$asked" 'application/manifest+json' '*.webmanifest' "$@"
put "$asked" 'text/plain; charset=utf-8' '*.txt' "$@"
put "$asked" 'application/xml' '*.xml' "$@"
put "$asked" 'text/html; charset=utf-8' '*.html' "$@"
put "$asked" 'text/javascript; charset=utf-8' 'sw.js' "$@"
