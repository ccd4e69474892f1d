#!/usr/bin/env python3
"""Writes ../trends.csv: the main indicators over all months as the reports print them (from the gold). Standard library only.

One row for each value that a report prints for its own month (level), from the start of the year (cumulative; to the 15th
for disbursement) and for a year's plan, and for values of the month before that it calls official. A value that a report
prints twice is one row; where it prints two values, both are there. `note` says what is planted (see ../README.md).
"""
import csv
import re

import check_gold
import model

MAIN = [*list(model.MONTHS)[:11], "giải ngân vốn đầu tư công"]
DISPLAY = {"việc làm": "lao động được giải quyết việc làm"}


def main():
    checker = check_gold.Checker()
    rows = {}
    for report, (figures, _, findings) in checker.reports.items():
        now = report[-7:]
        year = now[:4]
        before = check_gold.model_month_before(now)
        planted = {i: x["check"] for x in findings for i in x["figures"]}
        wrong = {i for i in planted if not right(figures[i], now)}
        for f in figures.values():
            name = check_gold.name(f)
            if f["kind"] != "level" or name not in MAIN or isinstance(f["value"], list) or f.get("qualifier"):
                continue
            period, note = check_gold.canonical(f["period"]) if f.get("status") != "plan" else f["period"], ""
            if f.get("status") == "plan":
                if not re.fullmatch(r"\d{4}", period or "") or check_gold.Checker.setter(f.get("base")) == "tỉnh":
                    continue
                measure, note = "plan", "kế hoạch điều chỉnh" if "điều chỉnh" in f.get("base", "") else ""
            elif period == now:
                measure = "level"
            elif period in (f"{year}-01/{now}", f"{year}-01/{now}-15"):
                measure = "cumulative"
            elif "chính thức" in f["text"] and f.get("status") != "estimate" and period in (before, f"{before[:4]}-01/{before}"):
                measure, note = "level" if period == before else "cumulative", "chính thức"
            else:
                continue
            if f["id"] in wrong:
                note = "planted: " + planted[f["id"]]
            unit = f["unit"] if f["unit"] in check_gold.SCALE else model.MONTHS.get(name, ("triệu đồng",))[0]
            key = (MAIN.index(name), ["level", "cumulative", "plan"].index(measure), period, report, f["value"])
            rows.setdefault(key, (DISPLAY.get(name, name), measure, period, f"{f['value']:.10g}", unit, report, note))
    out = check_gold.GOLD.parent / "trends.csv"
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["indicator", "measure", "period", "value", "unit", "report", "note"])
        writer.writerows(rows[k] for k in sorted(rows))
    print(f"{out.name}: {len(rows)} rows")
    for name in MAIN:
        have = {m: {k[2] for k in rows if k[0] == MAIN.index(name) and k[1] == i} for i, m in enumerate(("level", "cumulative", "plan"))}
        print(f"  {name}: " + ", ".join(f"{len(v)} {k}" for k, v in have.items()))


def right(f, now):
    """Whether a figure among a finding's figures is itself as the model has it."""
    name = check_gold.name(f)
    if f.get("status") == "plan":
        truth = model.plan(name, int(f["period"]), now) if re.fullmatch(r"\d{4}", f["period"] or "") else None
    else:
        truth = model.value(name, f["period"], now)
    unit = model.MONTHS.get(name, ("triệu đồng",))[0]
    return truth is not None and abs(float(truth) * check_gold.SCALE.get(unit, 1) - check_gold.amount(f)) < .5001 * check_gold.step(f)


if __name__ == "__main__":
    main()
