// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figure_people_dialog.h"

#include "ui/kit/field.h"
#include "ui/kit/fitting_scroll.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"

#include <QVBoxLayout>

#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kNamesHeight = 280;

} // namespace

FigurePeopleDialog::FigurePeopleDialog(QWidget* host, const QString& period, QList<report::FigurePeople> figures)
    : Dialog(host, tr("%1：数字里有谁").arg(period), Width::Medium)
    , m_figures(std::move(figures))
    , m_figure(new ComboField(tr("哪个数字")))
    , m_counted(paragraph({}, TextRole::Body, Ink::Text))
    , m_leftOut(paragraph({}, TextRole::Small, Ink::Text2))
{
    setObjectName(QStringLiteral("figurePeople"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    for (const report::FigurePeople& each : std::as_const(m_figures))
        m_figure->addChoice(tr("%1　%2 人").arg(each.title).arg(each.counted.size()), each.key);
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(10);
    rows->addWidget(m_counted);
    rows->addWidget(m_leftOut);
    rows->addStretch();
    auto* scroll = new FittingScroll;
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys go through the names
    scroll->setAccessibleName(tr("计入的和没有计入的人"));
    scroll->setFixedHeight(scaled(kNamesHeight));
    body()->addWidget(m_figure);
    body()->addWidget(scroll);
    connect(m_figure, &ComboField::chosen, this, &FigurePeopleDialog::showNames);
    showNames();
    keepNothing();
    setFirstFocus(m_figure->combo());
    (void)addSafeButton(tr("关闭"));
}

void FigurePeopleDialog::showNames()
{
    const QString separator = tr("、");
    for (const report::FigurePeople& each : std::as_const(m_figures)) {
        if (each.key != m_figure->code())
            continue;
        QStringList counted;
        QStringList leftOut;
        for (const report::FigurePerson& person : each.counted)
            counted.append(person.name);
        for (const report::FigurePerson& person : each.leftOut)
            leftOut.append(tr("%1（%2）").arg(person.name, person.why));
        m_counted->setText(counted.isEmpty() ? tr("没有计入的人。")
                                             : tr("计入 %1 人：%2").arg(counted.size()).arg(counted.join(separator)));
        m_leftOut->setText(
            leftOut.isEmpty() ? QString() : tr("不在里面 %1 人：%2").arg(leftOut.size()).arg(leftOut.join(separator)));
        m_leftOut->setVisible(!leftOut.isEmpty());
    }
}

} // namespace branchbook::ui
