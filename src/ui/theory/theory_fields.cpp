// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/theory_fields.h"

#include "branchbook/book/setting.h"
#include "branchbook/gathering/study_parts.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>

#include <cmath>

namespace branchbook::ui {

namespace {

constexpr double kMostTypedHours = 1000;
constexpr int kGridTall = 300;
constexpr int kGridLeast = 150; ///< where large text leaves little room

struct TheoryFields {
    Q_DECLARE_TR_FUNCTIONS(TheoryFields)
};

int classHourOf(const Desk& desk)
{
    return std::max(1,
                    book::loadNumber(desk.book().reader(), book::kClassHourSetting, book::kClassHourRange.usual)
                        .value_or(book::kClassHourRange.usual));
}

} // namespace

std::optional<int> minutesIn(LineField& field, const Desk& desk)
{
    field.setError({});
    if (field.text().isEmpty())
        return 0;
    bool isNumber = false;
    const double hours = field.text().toDouble(&isNumber);
    if (!isNumber || !(hours > 0) || hours > kMostTypedHours) {
        field.setError(TheoryFields::tr("请填写学时，例如 8 或者 2.5。"));
        return std::nullopt;
    }
    return static_cast<int>(std::lround(hours * classHourOf(desk)));
}

QString hoursText(int minutes, const Desk& desk)
{
    const int classHour = classHourOf(desk);
    return QString::number(gathering::classHours(minutes, gathering::partOfMinute(minutes, classHour), classHour));
}

bool readInto(std::optional<int>& number, LineField& field, const rules::NumberField& what)
{
    number.reset();
    field.setError({});
    if (field.text().isEmpty())
        return true;
    const auto read = rules::readCount(field.text(), what);
    if (!read) {
        field.setError(sentence(read.error()));
        return false;
    }
    number = *read;
    return true;
}

QWidget* scrolledGrid(QGridLayout*& grid)
{
    auto* inside = new QWidget;
    grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the dialog's own ground
    inside->setAutoFillBackground(false);
    scroll->setMinimumHeight(kGridLeast);
    scroll->setMaximumHeight(scaled(kGridTall));
    return scroll;
}

TextField* theoryText(const QString& title, const QString& text, const QString& example)
{
    auto* field = new TextField(title, example);
    field->edit()->setPlainText(text);
    return field;
}

} // namespace branchbook::ui
