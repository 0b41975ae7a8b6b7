// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/count_field.h"

#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kFieldsPerRow = 4;

} // namespace

CountField::CountField(const QString& title, const QString& unit, const rules::NumberField& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_title(label(title, TextRole::Small, Ink::Text2))
    , m_edit(new QLineEdit)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_title);
    rows->addWidget(m_edit);
    m_edit->setProperty("kind", QStringLiteral("figure"));
    m_edit->setMinimumWidth(0);
    m_title->setBuddy(m_edit);
    auto* inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 12, 0);
    auto* unitLabel = label(unit, TextRole::Small, Ink::Text3);
    unitLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    inside->addStretch();
    inside->addWidget(unitLabel);
    onTextSize(this, [this, unit] { m_edit->setTextMargins(0, 0, textWidth(unit, TextRole::Small) + 8, 0); });
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTitle(title);
}

QString CountField::text() const
{
    return m_edit->text().trimmed();
}

void CountField::setTitle(const QString& title)
{
    m_title->setText(title);
    m_edit->setAccessibleName(title);
}

void CountField::setFault(const QString& reason)
{
    const auto state = reason.isEmpty() ? QString() : QStringLiteral("error");
    m_edit->setAccessibleDescription(reason);
    if (m_edit->property("state").toString() == state)
        return;
    m_edit->setProperty("state", state);
    repolish(m_edit);
}

CountRow::CountRow(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_faultLine(new QWidget)
    , m_faultText(paragraph({}, TextRole::Small, Ink::Accent))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    rows->addLayout(m_grid);
    auto* line = new QHBoxLayout(m_faultLine);
    line->setContentsMargins(0, 6, 0, 0);
    line->setSpacing(6);
    line->addWidget(iconLabel(QStringLiteral("error"), 16, Color::AccentText), 0, Qt::AlignTop);
    line->addWidget(m_faultText, 1);
    m_faultLine->hide();
    rows->addWidget(m_faultLine);
}

CountField* CountRow::addField(const QString& title, const QString& unit, const rules::NumberField& field, int stretch)
{
    auto* made = new CountField(title, unit, field);
    const auto at = int(m_fields.size());
    m_grid->addWidget(made, at / kFieldsPerRow, at % kFieldsPerRow);
    m_grid->setColumnStretch(at % kFieldsPerRow, stretch);
    m_fields.append(made);
    return made;
}

bool CountRow::tell(const Error& error)
{
    tellNothing();
    for (auto* each : std::as_const(m_fields)) {
        if (error.where != QLatin1String(each->field().name))
            continue;
        const auto reason = sentence(error);
        each->setFault(reason);
        m_faultText->setText(reason);
        m_faultLine->show();
        return true;
    }
    return false;
}

bool CountRow::isOver(const Error& error) const
{
    const bool tooMuch = error.code == u"number.above" || error.code == u"number.too_large";
    return tooMuch && std::ranges::any_of(m_fields, [&](const CountField* each) {
               return error.where == QLatin1String(each->field().name) && each->edit()->hasFocus();
           });
}

void CountRow::tellNothing()
{
    for (auto* each : std::as_const(m_fields))
        each->setFault({});
    m_faultText->clear();
    m_faultLine->hide();
}

QString CountRow::fault() const
{
    return m_faultText->text();
}

} // namespace branchbook::ui
