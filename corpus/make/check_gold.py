#!/usr/bin/env python3
"""Recomputes the arithmetic of the corpus from its gold files and lists what doesn't hold.

Every line printed must be one of the planted errors of ../README.md (marked [planted] when the
report has a finding for one of the figures); anything else is a mistake in the corpus.
"""
import json
import re
import sys
from itertools import combinations
from pathlib import Path

GOLD = Path(__file__).resolve().parent.parent / "gold"
SCALE = {"tỷ đồng": (1000, "triệu đồng")}
ALIAS = {"tổng lượt khách du lịch": "lượt khách du lịch", "lượng khách du lịch": "lượt khách du lịch",
         "lao động được giải quyết việc làm": "việc làm", "lao động giải quyết việc làm": "việc làm",
         "lao động giải quyết việc làm mới": "việc làm", "tổng mức bán lẻ":
         "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", "doanh nghiệp đăng ký mới": "doanh nghiệp thành lập mới",
         "diện tích trồng rừng tập trung": "diện tích trồng mới rừng tập trung"}


def ulp(quote):
    token = re.search(r"\d[\d.]*(,(\d+))?", quote)
    return 10.0 ** -len(token[2] or "")


def name(f):
    return ALIAS.get(f["indicator"], f["indicator"])


def load():
    reports = {}
    for path in sorted(GOLD.glob("*.gold.jsonl")):
        rows = [json.loads(r) for r in path.read_text(encoding="utf-8").splitlines()]
        figures = {r["id"]: r for r in rows if r["type"] == "figure"}
        for f in figures.values():
            f["report"] = path.name.split(".")[0]
        reports[path.name.split(".")[0]] = (figures, [r for r in rows if r["type"] == "group"],
                                            [r for r in rows if r["type"] == "finding"])
    return reports


def amount(f):
    factor, _ = SCALE.get(f["unit"], (1, ""))
    return f["value"] * factor if f["unit"] == "tỷ đồng" else f["value"]


def main():
    reports = load()
    everything = [f for figures, _, _ in reports.values() for f in figures.values()]
    levels = {}
    for f in everything:
        if f["kind"] == "level" and not isinstance(f["value"], list):
            levels.setdefault((name(f), f["period"], f.get("status") == "plan", f.get("base") if f.get("status") == "plan"
                               else None), []).append(f)
    months = sorted(reports)
    bad, counts = 0, {}

    def tell(check, report, used, text):
        nonlocal bad
        planted = any(set(used) & set(x["figures"]) for x in reports[report][2])
        bad += not planted
        print(f"{'[planted]' if planted else '[ERROR]  '} {report} {check}: {text}")

    def count(check):
        counts[check] = counts.get(check, 0) + 1

    for report, (figures, groups, _) in reports.items():
        def say(f):
            return f"{f['id']} {f['quote']} ({f['indicator']}, {f['period']})"

        for g in groups:
            total, parts = figures[g["total"]], [figures[p] for p in g["parts"]]

            def single(f):
                return f["value"][0] if f["kind"] == "ratio" else f["value"]
            if g["exhaustive"]:
                count("sum")
                if abs(sum(single(p) for p in parts) - single(total)) > 1e-6:
                    tell("sum", report, [g["total"], *g["parts"]], f"{say(total)} <> " + " + ".join(p["quote"] for p in parts))
            for p in parts:
                count("part")
                if single(p) > single(total) + 1e-9:
                    tell("part", report, [p["id"], total["id"]], f"{say(p)} > {say(total)}")
        for f in figures.values():
            of = figures.get(f.get("of", ""))
            if f["kind"] == "plan-completion" and of and not isinstance(of["value"], list):
                bases = {f["base"], "kế hoạch" if "nghị quyết" in f["base"] else f["base"]}
                plans = [p for (n, _, planned, base), ps in levels.items() if planned and n == name(of) and base in bases
                         for p in ps if p["period"] == f["period"][:4]]
                plans += [p for p in everything if of["indicator"] == "giải ngân vốn đầu tư công"
                          and p["indicator"] == "kế hoạch vốn đầu tư công"]
                if not plans:
                    print(f"           {report} plan not printed: {say(of)} {f['quote']}")
                for p in plans:
                    count("plan")
                    if abs(amount(of) / amount(p) * 100 - f["value"]) > ulp(f["quote"]) * .5001:
                        tell("plan", report, [f["id"], of["id"], p["id"]],
                             f"{say(of)} / {p['quote']} = {amount(of) / amount(p) * 100:.3f} <> {f['quote']}")
            if f["kind"] in ("growth", "index", "difference") and of and of["kind"] in ("level", "ratio"):
                bases = [b for (n, period, planned, _), bs in levels.items()
                         if n == name(of) and not planned and period == f.get("base") for b in bs]
                if f.get("base") == "kế hoạch":
                    bases = [b for (n, _, planned, _), bs in levels.items() if n == name(of) and planned for b in bs
                             if b["period"] == "2023"]
                for b in bases:
                    if isinstance(b["value"], list) or b["report"] > report:
                        continue
                    value = amount(of) if not isinstance(of["value"], list) else of["value"][0]
                    got = {"growth": (value / amount(b) - 1) * 100, "index": value / amount(b) * 100,
                           "difference": value - amount(b)}[f["kind"]]
                    if f["unit"] == "lần":
                        got = value / amount(b)
                    count(f["kind"])
                    if abs(got - f["value"]) > ulp(f["quote"]) * .5001:
                        tell(f["kind"], report, [f["id"], of["id"], b["id"]] if b["report"] == report else [f["id"], of["id"]],
                             f"{say(of)} on {b['quote']} = {got:.3f} <> {f['value']}")
        # the same fact printed twice; growth and index of one fact
        for a, b in combinations(figures.values(), 2):
            if (name(a), a["period"], a["kind"], a.get("base"), a.get("status") == "plan") == \
                    (name(b), b["period"], b["kind"], b.get("base"), b.get("status") == "plan") and a["kind"] != "difference" \
                    and not isinstance(a["value"], list) and not isinstance(b["value"], list):
                count("mention")
                va, vb = (amount(a), amount(b)) if a["kind"] == "level" else (a["value"], b["value"])
                if abs(va - vb) > .5001 * (max(ulp(a["quote"]), ulp(b["quote"])) if ulp(a["quote"]) != ulp(b["quote"]) else 0):
                    tell("mention", report, [a["id"], b["id"]], f"{say(a)} <> {say(b)}")
        for a in figures.values():
            for b in figures.values():
                if a["kind"] == "growth" and b["kind"] == "index" and name(a) == name(b) and a["period"] == b["period"] \
                        and a.get("base") == b.get("base") and a["unit"] == "%":
                    count("growth-index")
                    if abs(a["value"] + 100 - b["value"]) > .5001 * abs(ulp(a["quote"]) - ulp(b["quote"])) + 1e-6:
                        tell("growth-index", report, [a["id"], b["id"]], f"{say(a)} <> {say(b)}")
        # month on month: cum(t) = cum(t-1) + month(t); previous-month column = last report's month
        month = int(report[-2:])
        previous = reports.get(f"{report[:-2]}{month - 1:02}")
        for f in figures.values():
            if f["kind"] != "level" or isinstance(f["value"], list):
                continue
            if f["period"] == f"2023-01/2023-{month:02}" and previous:
                before = [p for p in previous[0].values() if p["kind"] == "level" and name(p) == name(f)
                          and p["period"] == f"2023-01/2023-{month - 1:02}"]
                now = [m for m in figures.values() if m["kind"] == "level" and name(m) == name(f)
                       and m["period"] == f"2023-{month:02}"]
                for b in before:
                    for m in now:
                        count("roll")
                        carried = any(b["id"] in x["figures"] for x in previous[2])  # last month's own planted error
                        if abs(amount(b) + amount(m) - amount(f)) > 1e-6 and not carried:
                            tell("roll", report, [f["id"]], f"{b['quote']} + {m['quote']} <> {say(f)}")
            if previous and f["period"] == f"2023-{month - 1:02}":
                for p in previous[0].values():
                    if p["kind"] == "level" and name(p) == name(f) and p["period"] == f["period"]:
                        count("previous month")
                        if amount(p) != amount(f):
                            tell("previous month", report, [f["id"]], f"{say(f)} <> {p['quote']}")
        ratios = [f for f in figures.values() if f["kind"] == "ratio"]
        for f in ratios:
            count("ratio")
            if f["value"][0] > f["value"][1]:
                tell("ratio", report, [f["id"]], say(f))
        for f in figures.values():
            of = figures.get(f.get("of", ""))
            if f["kind"] == "share" and of and of["kind"] == "ratio":
                count("share")
                if abs(of["value"][0] / of["value"][1] * 100 - f["value"]) > .05001:
                    tell("share", report, [f["id"]], say(f))
            elif f["kind"] == "share" and of and f.get("base"):
                wholes = [w for w in figures.values() if w["kind"] == "level" and w is not of
                          and (f["base"].replace("tổng số ", "") in [w["indicator"], *w.get("indicatorAlso", []), w["indicator"].upper()]
                               or f["base"].lower() == w["indicator"])
                          and w["period"] == of["period"]]
                if not wholes:
                    print(f"           {report} whole not found: {say(f)} {f['base']}")
                for w in wholes:
                    count("share")
                    if abs(of["value"] / w["value"] * 100 - f["value"]) > .5001 * ulp(f["quote"]):
                        tell("share", report, [f["id"]], f"{say(of)} of {w['quote']} = {of['value'] / w['value'] * 100:.3f} <> {f['quote']}")
    print("checked:", ", ".join(f"{v} {k}" for k, v in sorted(counts.items())))
    print(f"{bad} errors that nobody planted")
    return bad


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
