// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/grade_row.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::Grade;

ChipSpec gradeSpec(Grade grade)
{
    const auto title = shownWord(organization::gradeTitle(grade));
    switch (grade) {
    case Grade::Excellent: return {title, Tone::Gold, QStringLiteral("medal")};
    case Grade::Unqualified: return {title, Tone::Warn, QStringLiteral("alert")};
    case Grade::Qualified:
    case Grade::Basic: break;
    }
    return {title, Tone::Neutral, {}};
}

} // namespace

GradeRow::GradeRow(QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    rows->addWidget(label(tr("近三年民主评议"), TextRole::SmallStrong, Ink::Text2));
    rows->addSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    for (auto& [year, grade] : m_years) {
        year = label({}, TextRole::Small, Ink::Text2);
        grade = new Chip({});
        line->addWidget(year);
        line->addWidget(grade);
        line->addStretch(1);
    }
    rows->addLayout(line);
}

void GradeRow::setGrades(const QList<organization::YearGrade>& grades)
{
    setVisible(!grades.isEmpty());
    for (int i = 0; i < kYears; ++i) {
        const bool known = i < grades.size();
        auto& [year, grade] = m_years[std::size_t(i)];
        year->setVisible(known);
        grade->setVisible(known);
        if (!known)
            continue;
        year->setText(QString::number(grades.at(i).year));
        grade->setSpec(gradeSpec(grades.at(i).grade));
        grade->setAccessibleName(
            tr("%1年度%2").arg(grades.at(i).year).arg(shownWord(organization::gradeTitle(grades.at(i).grade))));
    }
}

} // namespace branchbook::ui
