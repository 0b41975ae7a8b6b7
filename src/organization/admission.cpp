// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/admission.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace branchbook::organization {

namespace {

struct AdmissionWord {
    const char* name;
    const char* title;
};
constexpr std::array<AdmissionWord, 5> kOutcomes{{{"open", QT_TRANSLATE_NOOP("Admission", "进行中")},
                                                  {"converted", QT_TRANSLATE_NOOP("Admission", "已转正")},
                                                  {"stopped", QT_TRANSLATE_NOOP("Admission", "已终止")},
                                                  {"moved", QT_TRANSLATE_NOOP("Admission", "已转出")},
                                                  {"cancelled", QT_TRANSLATE_NOOP("Admission", "取消预备党员资格")}}};
constexpr std::array<AdmissionWord, 2> kRoles{{{"mentor", QT_TRANSLATE_NOOP("Admission", "培养联系人")},
                                               {"introducer", QT_TRANSLATE_NOOP("Admission", "入党介绍人")}}};

QString titleOf(const AdmissionWord& word)
{
    return QCoreApplication::translate("Admission", word.title);
}

template <class Value, std::size_t Count>
std::optional<Value> valueNamed(const std::array<AdmissionWord, Count>& words, QStringView name)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (name == QLatin1StringView(words[i].name) || name == QString::fromUtf8(words[i].title))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString admissionOutcomeName(AdmissionOutcome outcome)
{
    return QString::fromLatin1(kOutcomes.at(static_cast<std::size_t>(outcome)).name);
}

QString admissionOutcomeTitle(AdmissionOutcome outcome)
{
    return titleOf(kOutcomes.at(static_cast<std::size_t>(outcome)));
}

std::optional<AdmissionOutcome> admissionOutcomeByName(QStringView name)
{
    return valueNamed<AdmissionOutcome>(kOutcomes, name);
}

QString sponsorRoleName(SponsorRole role)
{
    return QString::fromLatin1(kRoles.at(static_cast<std::size_t>(role)).name);
}

QString sponsorRoleTitle(SponsorRole role)
{
    return titleOf(kRoles.at(static_cast<std::size_t>(role)));
}

std::optional<SponsorRole> sponsorRoleByName(QStringView name)
{
    return valueNamed<SponsorRole>(kRoles, name);
}

const AdmissionStep* AdmissionFile::step(QStringView code) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.code == code; });
    return found == steps.end() ? nullptr : &*found;
}

PartialDate AdmissionFile::day(QStringView code) const
{
    const AdmissionStep* taken = step(code);
    return taken == nullptr ? PartialDate{} : taken->on;
}

const AdmissionPaper* AdmissionFile::paper(QStringView code, QStringView title) const
{
    const auto found = std::find_if(papers.begin(), papers.end(), [&](const AdmissionPaper& paper) {
        return paper.code == code && paper.title == title;
    });
    return found == papers.end() ? nullptr : &*found;
}

QList<AdmissionSponsor> AdmissionFile::sponsorsOf(SponsorRole role) const
{
    QList<AdmissionSponsor> found;
    for (const AdmissionSponsor& sponsor : sponsors) {
        if (sponsor.role == role)
            found.append(sponsor);
    }
    return found;
}

QList<AdmissionSponsor> AdmissionFile::sponsorsOn(SponsorRole role, QDate day) const
{
    QList<AdmissionSponsor> found;
    for (const AdmissionSponsor& sponsor : sponsorsOf(role)) {
        if (sponsor.from <= day && (!sponsor.until.isValid() || sponsor.until >= day))
            found.append(sponsor);
    }
    return found;
}

} // namespace branchbook::organization
