"""Measures cronsim and croniter as asked in the first argument; answers in JSON, one object a library.

Microseconds of CPU time, medians of nine rounds. Exits with 3 where a library is missing.
"""

import json
import statistics
import sys
import time
import zoneinfo
from datetime import datetime, timezone
from importlib.metadata import version

try:
    from croniter import croniter
    from cronsim import CronSim
except ImportError:
    sys.exit(3)

question = json.loads(sys.argv[1])
zone = zoneinfo.ZoneInfo(question["zone"])
start = datetime.fromtimestamp(question["start"], timezone.utc).astimezone(zone)
# Where a measurement starts again, as ours does.
horizon = 2140


def median(count, work):
    work(count)
    rounds = []
    for _ in range(9):
        before = time.process_time()
        work(count)
        rounds.append((time.process_time() - before) * 1e6 / count)
    return statistics.median(rounds)


def iterate(following):
    def work(count):
        go_on = following()
        for _ in range(count):
            if go_on().year >= horizon:
                go_on = following()

    return work


def of_cronsim(expression):
    def following():
        runs = CronSim(expression, start)
        return lambda: next(runs)

    return following


def of_croniter(expression):
    def following():
        runs = croniter(expression, start)
        return lambda: runs.get_next(datetime)

    return following


def repeat(action):
    def work(count):
        for _ in range(count):
            action()

    return work


def measure(name, following, parse):
    return {
        "name": name,
        "version": version(name),
        "next": {text: median(200, iterate(following(text))) for text in question["expressions"]},
        "parse": {text: median(500, repeat(lambda: parse(text))) for text in question["texts"]},
        "zone": {question["zone"]: median(200, repeat(lambda: zoneinfo.ZoneInfo.no_cache(question["zone"])))},
    }


json.dump(
    [
        measure("cronsim", of_cronsim, lambda text: CronSim(text, start)),
        measure("croniter", of_croniter, lambda text: croniter(text, start)),
    ],
    sys.stdout,
)
