// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a course of admission: its states, and both ends of what a day known to the month alone gives.
#include "branchbook/organization/admission_course.h"

#include "branchbook/base/screen_words.h"

#include <QCoreApplication>

#include <array>

namespace branchbook::organization {

namespace {

struct StateWord {
    const char* name;
    const char* title;
};
constexpr std::array<StateWord, 5> kStateWords{{{"done", QT_TRANSLATE_NOOP("AdmissionCourseTexts", "已完成")},
                                                {"open", QT_TRANSLATE_NOOP("AdmissionCourseTexts", "可以办")},
                                                {"locked", QT_TRANSLATE_NOOP("AdmissionCourseTexts", "还不能办")},
                                                {"optional", QT_TRANSLATE_NOOP("AdmissionCourseTexts", "视情况")},
                                                {"not_needed", QT_TRANSLATE_NOOP("AdmissionCourseTexts", "不需要")}}};

/// Both ends of what a month gives; one where the day is known.
QString boundWords(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || first == last) {
        const QDate known = first.isValid() ? first : last;
        return shownDate(known);
    }
    return QCoreApplication::translate("AdmissionCourseTexts", "按月初算%1，按月末算%2")
        .arg(shownDate(first), shownDate(last));
}

} // namespace

QString admissionStateName(AdmissionState state)
{
    return QString::fromLatin1(kStateWords.at(static_cast<std::size_t>(state)).name);
}

QString admissionStateTitle(AdmissionState state)
{
    return QCoreApplication::translate("AdmissionCourseTexts", kStateWords.at(static_cast<std::size_t>(state)).title);
}

QString AdmissionLine::earliestWords() const
{
    return boundWords(earliestByFirst, outlook.earliest.day);
}

QString AdmissionLine::latestWords() const
{
    return boundWords(outlook.latest.day, latestByLast);
}

} // namespace branchbook::organization
