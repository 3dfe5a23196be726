"""Averages over many minutes, by language: averages.py SCORER READING.json TRUTH.json ... (pairs).

SCORER is the folder of score.py, whose rules of what matches these are. Counts are added up over the documents
before they are divided, so that long minutes weigh more than short ones. Prints one JSON object by language
(`no` for bokmål and nynorsk), each with shares from 0 to 1 and counts.
"""
import json
import os
import sys
from collections import Counter

sys.path.insert(0, sys.argv[1])
import score as scorer  # noqa: E402

AGAINST = {'rejected', 'dropped'}
COUNTS = (
    'invented owners',
    'invented dates',
    'polarity errors',
    'false where there are none',
    'follow-ups',
    'blocking questions',
)


def core_of(entries):
    return {place for place, entry in enumerate(entries) if not entry.get('optional')}


def matched(read, truth, similarity):
    """Pairs that count; how many were read, without those that match an optional one; how many there are."""
    pairs = scorer.match(read, truth, similarity, 0.6)
    core = core_of(truth)
    hits = [(i, j) for i, j in pairs if j in core]
    return hits, len(read) - (len(pairs) - len(hits)), len(core)


def count(reading, truth):
    found = Counter()
    for part in ('actions', 'decisions'):
        hits, read, there = matched(reading[part], truth[part], scorer.asim)
        found.update({f'{part} hit': len(hits), f'{part} read': read, f'{part} there': there})
        if part == 'actions' and there == 0:
            found['false where there are none'] += read
        for i, j in hits:
            one, other = reading[part][i], truth[part][j]
            if part == 'decisions':
                found['polarity errors'] += (one['type'] in AGAINST) != (other['type'] in AGAINST)
                continue
            owners, owned = scorer.own(one['owners']), scorer.own(other['owners'])
            right = sum(any(scorer.same(a, b) for b in owned) for a in owners)
            found.update({'owners hit': min(right, len(owned)), 'owners read': len(owners)})
            found['owners there'] += len(owned)
            found['invented owners'] += bool(owners) and not owned
            dates = [other['due'], *other.get('due_alternatives', [])]
            found['invented dates'] += one['due'] is not None and one['due'][:10] not in dates
    items = scorer.match(reading['items'], truth['items'], scorer.isim, 0.6)
    read = len(items) if truth.get('items_partial') else len(reading['items'])
    found.update({'items hit': len(items), 'items read': read, 'items there': len(truth['items'])})
    found['follow-ups'] += len(reading['actions'])
    found['blocking questions'] += sum(one['blocking'] for one in reading['questions'])
    return found


def shares(found):
    result = {key: found[key] for key in COUNTS}
    for part in ('actions', 'owners', 'items', 'decisions'):
        hit, read, there = (found[f'{part} {key}'] for key in ('hit', 'read', 'there'))
        precision, recall = (hit / read if read else 1), (hit / there if there else 1)
        both = precision + recall
        result[part] = {'p': precision, 'r': recall, 'f': 2 * precision * recall / both if both else 0}
    return result


def main():
    by_language = {}
    for reading, truth in zip(sys.argv[2::2], sys.argv[3::2]):
        code = os.path.basename(truth)[:2]
        language = 'no' if code in ('nb', 'nn') else code
        with open(reading, encoding='utf8') as one, open(truth, encoding='utf8') as other:
            found = count(json.load(one), json.load(other))
        by_language.setdefault(language, Counter()).update(found)
    print(json.dumps({language: shares(found) for language, found in by_language.items()}))


main()
