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

QString joined(const QList<report::FigurePerson>& people)
{
    QStringList names;
    for (const report::FigurePerson& person : people)
        names.append(person.why.isEmpty() ? person.name
                                          : FigurePeopleDialog::tr("%1（%2）").arg(person.name, person.why));
    return names.join(FigurePeopleDialog::tr("、"));
}

} // namespace

QString figureTitle(const report::FigurePeople& figure)
{
    if (figure.of == book::FigureOf::Records)
        return FigurePeopleDialog::tr("%1　%2 项").arg(figure.title, QString::number(figure.number()));
    return (figure.times ? FigurePeopleDialog::tr("%1　%2") : FigurePeopleDialog::tr("%1　%2 人"))
        .arg(figure.title, QString::number(figure.number()));
}

FigurePeopleDialog::FigurePeopleDialog(QWidget* host, const QString& period, QList<report::FigurePeople> figures,
                                       const QString& first)
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
        m_figure->addChoice(figureTitle(each), each.key);
    if (!first.isEmpty())
        m_figure->setCode(first);
    if (m_figures.size() <= 1)
        m_figure->hide();
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
    for (const report::FigurePeople& each : std::as_const(m_figures)) {
        if (each.key != m_figure->code())
            continue;
        const auto people = each.counted.size();
        if (each.of == book::FigureOf::Records)
            m_counted->setText(people == 0 ? tr("没有记录。")
                                           : tr("共 %1 项：%2").arg(people).arg(joined(each.counted)));
        else if (people == 0)
            m_counted->setText(tr("没有计入的人。"));
        else if (each.times)
            m_counted->setText(tr("计入 %1 人、%2 人次：%3")
                                   .arg(QString::number(people), QString::number(*each.times), joined(each.counted)));
        else
            m_counted->setText(tr("计入 %1 人：%2").arg(people).arg(joined(each.counted)));
        m_leftOut->setText(each.leftOut.isEmpty()
                               ? QString()
                               : tr("不在里面 %1 人：%2").arg(each.leftOut.size()).arg(joined(each.leftOut)));
        m_leftOut->setVisible(!each.leftOut.isEmpty());
    }
}

} // namespace branchbook::ui
