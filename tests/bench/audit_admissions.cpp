// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_audit [FILES]: how long the audit of so many files of admission takes, exact days and days known to the month alone.
#include "branchbook/organization/admission_audit.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>

using namespace branchbook;
using namespace branchbook::organization;

namespace {

constexpr const char* kDays[][2] = {
    {"1", "2022-03-01"},  {"2", "2022-03-20"},  {"3", "2022-09-05"},  {"4", "2022-09-20"},  {"5", "2022-09-10"},
    {"6", "2023-03-01"},  {"7", "2024-01-15"},  {"8", "2024-02-01"},  {"9", "2024-02-20"},  {"10", "2024-06-30"},
    {"11", "2024-05-20"}, {"12", "2024-09-01"}, {"13", "2024-09-20"}, {"14", "2024-09-25"}, {"15", "2024-10-08"},
    {"16", "2024-11-01"}, {"17", "2024-12-05"}, {"18", "2024-12-20"}, {"19", "2024-12-10"}, {"20", "2024-12-25"},
    {"21", "2025-09-15"}, {"22", "2025-09-20"}, {"23", "2025-10-09"}, {"24", "2025-11-20"}, {"25", "2025-12-01"}};

AdmissionFile fileOf(Precision precision)
{
    AdmissionFile file;
    for (const auto& day : kDays) {
        PartialDate on = PartialDate::fromIso(QString::fromLatin1(day[1]));
        if (precision == Precision::Month)
            on.day = 0;
        file.steps.append({QString::fromLatin1(day[0]), on, {}, {}, {}, {}});
    }
    return file;
}

void timeAudits(const AdmissionGround& ground, Precision precision, int files)
{
    const AdmissionFile file = fileOf(precision);
    const book::Member member;
    qsizetype findings = 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < files; ++i)
        findings += auditAdmission(ground, file, member, {}).value().size();
    const double taken = double(clock.nsecsElapsed()) / 1e6;
    std::printf("%d files, %s: %.0f ms, %lld findings\n", files,
                precision == Precision::Day ? "exact days" : "days to the month", taken,
                static_cast<long long>(findings));
}

} // namespace

int main(int argc, char** argv)
{
    const int files = argc > 1 ? std::atoi(argv[1]) : 1000;
    const auto catalogue = rules::Catalogue::builtIn();
    const auto workingDays = rules::WorkingDays::builtIn();
    if (!catalogue || !workingDays || files < 1)
        return 1;
    const AdmissionGround ground{*catalogue, *workingDays, rules::BranchBody::Committee, QDate(2026, 9, 18)};
    timeAudits(ground, Precision::Day, files);
    timeAudits(ground, Precision::Month, files);
    return 0;
}
