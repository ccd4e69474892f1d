#!/usr/bin/env python3
"""The invented figures behind the reports: what is true of Vân Khê, month by month. Standard library only.

    python3 model.py         prints the months, the cumulative values and the growth of every indicator

check_gold.py compares every level of the reports with this file. Nothing here is read by make_docx.py: a report's source
prints its own numbers (some of them wrong on purpose).
"""
from fractions import Fraction

# indicator -> (unit, months of 2022, months of 2023); cumulative values are their sums
MONTHS = {
    "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng": ("tỷ đồng",
        [352.6, 341.2, 334.8, 341.5, 346.9, 352.8, 361.1, 365.7, 371.1, 376.5, 382.4, 392.8],
        [402.5, 371.4, 376.8, 382.3, 388.6, 396.2, 398.6, 405.2, 412.7, 421.3, 433.4, 466.1]),
    "lượt khách du lịch": ("lượt",
        [29300, 48900, 31600, 36400, 37200, 42200, 46700, 41900, 39800, 45500, 38600, 41300],
        [52300, 47150, 38400, 42600, 39900, 45500, 52400, 48650, 46300, 51900, 43700, 47900]),
    "lượt khách quốc tế": ("lượt",
        [720, 1050, 1410, 1830, 1990, 2180, 1980, 1920, 1785, 2245, 2150, 2320],
        [1980, 2210, 2430, 2560, 2580, 2760, 3120, 2980, 2750, 3410, 3280, 3520]),
    "doanh thu du lịch": ("tỷ đồng",
        [34.2, 53.6, 36.8, 41.7, 43.1, 48.4, 51.9, 48.6, 45.8, 52.3, 44.7, 47.5],
        [59.8, 54.1, 45.2, 50.4, 47.3, 53.9, 61.2, 57.4, 54.8, 61.5, 51.8, 57.2]),
    "giá trị sản xuất công nghiệp - ttcn": ("tỷ đồng",
        [133.5, 121.8, 140.3, 143.1, 149.2, 151.7, 147.6, 151.2, 155.0, 160.6, 163.4, 168.9],
        [138.2, 141.6, 151.7, 155.4, 158.1, 160.4, 158.3, 162.5, 167.9, 172.4, 176.8, 189.4]),
    "giá trị xuất khẩu hàng hóa": ("triệu usd",
        [6.21, 5.48, 6.87, 6.98, 7.15, 7.36, 7.06, 7.28, 7.51, 7.28, 7.45, 7.82],
        [6.05, 7.02, 7.58, 7.71, 7.96, 8.14, 7.85, 8.12, 8.40, 8.05, 8.31, 8.77]),
    "thu nsnn trên địa bàn": ("triệu đồng",
        [45120, 24380, 28460, 32730, 31950, 33910, 30960, 31420, 29870, 34880, 36150, 42370],
        [42860, 25140, 27390, 31475, 29880, 31490, 31240, 29860, 33415, 36720, 38415, 49885]),
    "doanh nghiệp thành lập mới": ("doanh nghiệp",
        [6, 7, 10, 9, 10, 10, 8, 10, 10, 11, 9, 8],
        [7, 8, 11, 10, 9, 12, 9, 11, 8, 12, 10, 9]),
    "việc làm": ("lao động",
        [178, 196, 224, 221, 229, 225, 191, 208, 211, 220, 207, 196],
        [162, 205, 236, 231, 242, 240, 196, 214, 223, 208, 214, 189]),
    "sản lượng thịt hơi xuất chuồng": ("tấn",
        [268, 246, 241, 248, 251, 254, 250, 253, 255, 258, 262, 276],
        [285, 248, 256, 262, 264, 267, 264, 268, 271, 275, 279, 291]),
    "lượt khám, chữa bệnh": ("lượt",
        [6910, 6820, 7340, 7415, 7520, 7604, 7690, 7655, 7588, 7702, 7880, 7742],
        [7240, 7915, 8205, 8090, 8356, 8478, 8534, 8420, 8126, 8512, 8297, 8164]),
    "ca mắc sốt xuất huyết": ("ca",
        [4, 3, 5, 9, 14, 22, 31, 28, 21, 12, 8, 5],
        [9, 7, 12, 23, 38, 47, 41, 37, 26, 11, 6, 3]),
}

# month's value as its own report estimated it; a later report gives the official one (and says so)
ESTIMATED = {
    ("thu nsnn trên địa bàn", "2022-12"): 40950,
    ("tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", "2023-02"): 369.8,
    ("giá trị sản xuất công nghiệp - ttcn", "2023-04"): 154.9,
    ("lượt khách du lịch", "2023-05"): 39500,
    ("giá trị xuất khẩu hàng hóa", "2023-11"): 8.26,
}

# from the start of the year to the 15th of the month
TO_THE_15TH = {
    "tổng chi ngân sách thành phố": ("triệu đồng", {
        "2022-11": 531420, "2022-12": 583910, "2023-02": 62315, "2023-03": 108470, "2023-04": 160985, "2023-05": 214360,
        "2023-06": 276540, "2023-07": 338720, "2023-08": 398214, "2023-09": 446905, "2023-10": 503770, "2023-11": 566240}),
    "giải ngân vốn đầu tư công": ("triệu đồng", {
        "2022-11": 172815, "2022-12": 198640, "2023-02": 9140, "2023-03": 23870, "2023-04": 41265, "2023-05": 60530,
        "2023-06": 82415, "2023-07": 107280, "2023-08": 131902, "2023-09": 153118, "2023-10": 181506, "2023-11": 214930,
        "2023-12": 243610}),
}

# as of the 15th
STOCKS = {
    "tổng đàn gia súc": ("con", {
        "2022-11": 28115, "2022-12": 28430, "2023-01": 27910, "2023-02": 26480, "2023-03": 26905, "2023-04": 27260,
        "2023-05": 27685, "2023-06": 28040, "2023-07": 28310, "2023-08": 28640, "2023-09": 28955, "2023-10": 29410,
        "2023-11": 29860, "2023-12": 30215}),
}

# cumulative parts of "thu nsnn trên địa bàn": taxes and fees, land, other
REVENUE = {"2022-11": (227640, 108310, 23880), "2022-12": (253010, 121020, 26750), "2023-01": (30905, 9340, 2615),
           "2023-02": (48215, 15620, 4165), "2023-03": (67080, 22460, 5850), "2023-04": (88420, 30690, 7755),
           "2023-05": (108930, 38150, 9665), "2023-06": (130410, 46105, 11720), "2023-07": (151230, 54480, 13765),
           "2023-08": (171180, 62405, 15750), "2023-09": (193460, 70940, 18350), "2023-10": (217905, 80215, 21350),
           "2023-11": (246310, 87960, 23615), "2023-12": (281640, 98320, 27810)}
REVENUE_PARTS = ("thu thuế, phí, lệ phí", "thu tiền sử dụng đất", "thu khác ngân sách")

# the month's four branches of "giá trị sản xuất công nghiệp - ttcn"
BRANCHES = {"2022-11": (61.2, 48.9, 32.1, 21.2), "2022-12": (63.4, 50.3, 33.4, 21.8), "2023-01": (51.6, 40.7, 27.4, 18.5),
            "2023-02": (53.1, 42.2, 27.6, 18.7), "2023-03": (57.2, 45.4, 29.2, 19.9), "2023-04": (58.4, 46.5, 29.8, 20.2),
            "2023-05": (59.7, 47.3, 30.6, 20.5), "2023-06": (60.6, 47.9, 31.1, 20.8), "2023-07": (59.9, 47.6, 30.5, 20.3),
            "2023-11": (67.6, 52.4, 34.0, 22.8), "2023-12": (72.7, 55.9, 36.8, 24.0)}

# plans: (indicator, year, setter) -> value; a pair is (before July, adjusted in July)
PLANS = {
    "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng": {2022: 4250, 2023: 4850, 2024: 5400},
    "lượt khách du lịch": {2022: 450000, 2023: (500000, 520000), 2024: 600000},
    "doanh thu du lịch": {2022: 520, 2023: 610, 2024: 720},
    "giá trị sản xuất công nghiệp - ttcn": {2022: 1750, 2023: 1960, 2024: 2130},
    "giá trị xuất khẩu hàng hóa": {2022: 82, 2023: 96, 2024: 104},
    "thu nsnn trên địa bàn": {2022: 395000, 2023: 402500, 2024: 425000},
    "doanh nghiệp thành lập mới": {2022: 100, 2023: 110, 2024: 120},
    "việc làm": {2022: 2350, 2023: 2400, 2024: 2450},
    "sản lượng thịt hơi xuất chuồng": {2022: 3000, 2023: 3150, 2024: 3300},
    "tổng chi ngân sách thành phố": {2022: 672400, 2023: 718600, 2024: 745000},
    "giải ngân vốn đầu tư công": {2022: 248300, 2023: 286740, 2024: 301500},
    "thu tiền sử dụng đất": {2022: 140000, 2023: 130000, 2024: 120000},
    "diện tích trồng mới rừng tập trung": {2023: 150},
}
PROVINCE_PLAN = {2022: 378000, 2023: 385000, 2024: 408000}   # thu NSNN, dự toán tỉnh giao


def exact(value):
    return Fraction(str(value))


def month(name, period, report=None):
    """Value of a month, as the report of that month estimated it or as it is known later."""
    if report == period and (name, period) in ESTIMATED:
        return exact(ESTIMATED[name, period])
    return exact(MONTHS[name][int(period[:4]) - 2021][int(period[5:]) - 1])


def cumulative(name, period, report=None):
    return sum(month(name, f"{period[:4]}-{m:02}", report) for m in range(1, int(period[5:]) + 1))


def quarter(name, year, q, report=None):
    return sum(month(name, f"{year}-{m:02}", report) for m in range(3 * q - 2, 3 * q + 1))


def value(name, period, report=None):
    """What the report should print for the indicator and the guideline's period, or None where the model doesn't know."""
    if period is None:
        return None
    if name in MONTHS:
        if len(period) == 4:
            return cumulative(name, period + "-12", report)
        if len(period) == 7 and "Q" in period:
            return quarter(name, int(period[:4]), int(period[-1]), report)
        if len(period) == 7:
            return month(name, period, report)
        if len(period) == 15 and period[4:8] == "-01/":
            return cumulative(name, period[8:], report)
    if name in TO_THE_15TH and len(period) == 18 and period.endswith("-15"):
        known = TO_THE_15TH[name][1].get(period[8:15])
        return None if known is None else exact(known)
    if name in STOCKS and len(period) == 10 and period.endswith("-15"):
        known = STOCKS[name][1].get(period[:7])
        return None if known is None else exact(known)
    if name in REVENUE_PARTS and len(period) in (4, 15):
        key = period + "-12" if len(period) == 4 else period[8:]
        known = REVENUE.get(key)
        return None if known is None else exact(known[REVENUE_PARTS.index(name)])
    return None


def plan(name, year, report):
    known = PLANS.get(name, {}).get(year)
    if isinstance(known, tuple):
        known = known[1] if report >= "2023-07" else known[0]
    return None if known is None else exact(known)


def main():
    for name, (unit, _, _) in MONTHS.items():
        print(f"{name} ({unit})")
        for year in (2022, 2023):
            for m in range(1, 13):
                p = f"{year}-{m:02}"
                before = f"{year - 1}-{m:02}"
                growth = "" if year == 2022 else (f"  {float((month(name, p) / month(name, before) - 1) * 100):+7.2f} %"
                                                  f"  {float((cumulative(name, p) / cumulative(name, before) - 1) * 100):+7.2f} %")
                print(f"  {p} {float(month(name, p)):12,.2f} {float(cumulative(name, p)):14,.2f}{growth}")


if __name__ == "__main__":
    main()
