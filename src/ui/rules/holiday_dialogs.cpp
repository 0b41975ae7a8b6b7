// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/holiday_dialogs.h"

#include "branchbook/rules/holiday_text.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPasteHeight = 180;
constexpr int kWorked = 1; ///< second segment

} // namespace

HolidayDialog::HolidayDialog(QWidget* host, QDate today)
    : Dialog(host, tr("添加放假或调休上班的日子"), Width::Medium)
    , m_kind(new Segmented(tr("休还是班")))
    , m_first(new DateField(tr("从哪一天")))
    , m_last(new DateField(tr("到哪一天（一天就不填）")))
    , m_name(new LineField(tr("名称（可以不填）"), tr("例如：国庆节")))
{
    about(QStringLiteral("new:holiday_day"));
    m_kind->addSegment(tr("休：放假"));
    m_kind->addSegment(tr("班：周末上班"));
    m_kind->setCurrent(0);
    m_first->edit()->setToday(today);
    m_last->edit()->setToday(today);
    m_first->wantWholeDay();
    m_last->wantWholeDay();
    auto* line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addStretch();
    auto* days = new QHBoxLayout;
    days->setSpacing(14);
    days->addWidget(m_first, 1, Qt::AlignTop);
    days->addWidget(m_last, 1, Qt::AlignTop);
    body()->setContentsMargins(0, 12, 0, 0);
    body()->addLayout(line);
    body()->addLayout(days);
    body()->addWidget(m_name);
    connect(m_kind, &Segmented::chosen, this, [this](int index) { m_name->setVisible(index != kWorked); });
    (void)addSafeButton(tr("先不加"));
    connect(addButton(tr("添加日子"), ButtonKind::Primary), &QPushButton::clicked, this, &HolidayDialog::save);
    setFirstFocus(m_first->edit());
}

/// The same reader as for pasted lines, so that the same days are refused.
void HolidayDialog::save()
{
    const bool single = m_last->date().isEmpty() && !m_last->edit()->isFaulty();
    if (!m_first->requireDay() || (!single && !m_last->requireDay()))
        return;
    const auto iso = [](const DateField& field) { return field.date().earliest().toString(Qt::ISODate); };
    QString line = iso(*m_first) + (single ? QString() : QStringLiteral("至") + iso(*m_last)) + u' ';
    line += m_kind->current() == kWorked ? QStringLiteral("班") : QStringLiteral("休");
    auto years = rules::readHolidayLines(line, m_first->date().earliest().year());
    if (!years) {
        Error error = years.error();
        error.code = QStringLiteral("holiday.field_") + error.code.section(u'.', 1);
        return (single || error.code.endsWith(u"weekday") ? m_first : m_last)->setError(sentence(error));
    }
    for (rules::HolidayYear& year : *years) {
        for (QString& name : year.holidays)
            name = m_name->text();
    }
    Q_EMIT daysGiven(*years);
}

HolidayPasteDialog::HolidayPasteDialog(QWidget* host, int year)
    : Dialog(host, tr("粘贴放假安排"), Width::Large)
    , m_year(year)
    , m_text(new TextField(tr("每行一个日子或一段日子"),
                           tr("国庆节：10月1日至8日放假，10月10日（星期六）上班。\n2026-09-25 中秋节\n班 2026-09-20")))
{
    about(QStringLiteral("new:holiday_year/") + QString::number(year));
    setText(tr("可以直接粘贴通知里的句子；标题或者句子里写了年份的，登记到那一年；没有写的算 %1 "
               "年。写了“上班”或“班”的是调休上班，其余是放假。")
                .arg(year));
    m_text->edit()->setFixedHeight(scaled(kPasteHeight));
    body()->setContentsMargins(0, 12, 0, 0);
    body()->addWidget(m_text);
    (void)addSafeButton(tr("先不加"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &HolidayPasteDialog::save);
    setFirstFocus(m_text->edit());
}

void HolidayPasteDialog::save()
{
    const auto years = rules::readHolidayLines(m_text->edit()->toPlainText(), m_year);
    m_text->setError(years ? QString() : sentence(years.error()));
    if (years)
        Q_EMIT daysGiven(*years);
}

} // namespace branchbook::ui
