// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/guide_steps.h"

#include "branchbook/rules/wording.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace branchbook::ui {

namespace {

constexpr int kStepNumber = 22;

struct GuideTexts {
    Q_DECLARE_TR_FUNCTIONS(GuideTexts)
};

class StepNumber final : public QWidget
{
public:
    explicit StepNumber(int number)
        : m_number(number)
    {
        onTextSize(this, [this] { setFixedSize(scaled(kStepNumber), scaled(kStepNumber)); });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), height() / 2.0, Color::NeutralSoft, Color::None);
        paintText(painter, rect(), QString::number(m_number), TextRole::Caption, Color::Text2, Qt::AlignHCenter);
    }

private:
    int m_number;
};

/// Strength is ink, not colour: filled, outlined, plain.
QWidget* strengthMark(rules::Strength strength)
{
    const QString word = rules::shownStrength(strength);
    if (strength == rules::Strength::Must)
        return new Chip({word, Tone::Neutral, {}});
    if (strength == rules::Strength::Should)
        return new Chip({word, Tone::Outline, {}});
    auto* plain = paragraph(word, TextRole::Small, Ink::Text2); // on one line with the demand
    plain->setContentsMargins(0, 2, 0, 0);
    plain->setFixedWidth(textWidth(word, TextRole::Small) + 2);
    return plain;
}

/// 大会表决的到会人数：不少于应到会有表决权的1/2
QString demandLine(const rules::StepBasis& basis)
{
    return basis.demand.isEmpty() ? basis.title : GuideTexts::tr("%1：%2").arg(basis.title, basis.demand);
}

QHBoxLayout* stepLine()
{
    auto* made = new QHBoxLayout;
    made->setContentsMargins(0, 2, 0, 0);
    made->setSpacing(6);
    return made;
}

/// What the rule asks: its strength, its figure.
void addDemand(QVBoxLayout* words, const rules::StepBasis& basis)
{
    if (!basis.strength)
        return;
    auto* row = stepLine();
    row->addWidget(strengthMark(*basis.strength), 0, Qt::AlignTop);
    auto* demand = paragraph(demandLine(basis), TextRole::Small, Ink::Text);
    demand->setContentsMargins(0, 2, 0, 0);
    row->addWidget(demand, 1);
    words->addLayout(row);
}

void addMarks(QVBoxLayout* words, const rules::StepBasis& basis)
{
    auto* row = stepLine();
    if (basis.custom)
        row->addWidget(new Chip({GuideTexts::tr("当地做法"), Tone::Outline, {}}));
    if (basis.toVerify)
        row->addWidget(new Chip({GuideTexts::tr("待核实"), Tone::Warn, QStringLiteral("circle-dashed")}));
    if (basis.overridden)
        row->addWidget(new Chip({GuideTexts::tr("本支部"), Tone::Info, QStringLiteral("edit")}));
    if (row->count() == 0) {
        delete row;
        return;
    }
    row->addStretch(1);
    words->addLayout(row);
}

QWidget* stepRow(const GuideStep& step)
{
    auto* row = new QWidget;
    row->setAccessibleName(spokenStep(step));
    auto* parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 8, 0, 8);
    parts->setSpacing(10);
    parts->addWidget(new StepNumber(step.number), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(paragraph(step.text, TextRole::Body, Ink::Text));
    addDemand(words, step.basis);
    if (!step.basis.custom)
        words->addWidget(paragraph(GuideTexts::tr("依据%1").arg(step.basis.source), TextRole::Caption, Ink::Text3));
    addMarks(words, step.basis);
    parts->addLayout(words, 1);
    return row;
}

} // namespace

QString spokenStep(const GuideStep& step)
{
    QStringList parts;
    if (step.basis.strength)
        parts << rules::shownStrength(*step.basis.strength) << demandLine(step.basis);
    parts << (step.basis.custom ? GuideTexts::tr("当地做法") : GuideTexts::tr("依据%1").arg(step.basis.source));
    if (step.basis.toVerify)
        parts << GuideTexts::tr("待核实");
    if (step.basis.overridden)
        parts << GuideTexts::tr("本支部");
    return GuideTexts::tr("第%1步，%2%3").arg(step.number).arg(step.text, parts.join(GuideTexts::tr("，")));
}

QWidget* makeGuideSteps(const Guide& guide)
{
    auto* list = new QWidget;
    list->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const auto& step : guide.steps)
        rows->addWidget(stepRow(step));
    rows->addStretch(1);
    return list;
}

QScrollArea* makeGuideScroll(const QString& accessibleName)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(accessibleName);
    return scroll;
}

void showGuide(QScrollArea& scroll, const Guide& guide)
{
    auto* steps = makeGuideSteps(guide);
    steps->layout()->setContentsMargins(6, 0, 14, 0); // the ring's room and the bar's
    scroll.setWidget(steps);
    QStringList spoken;
    for (const auto& step : guide.steps)
        spoken << spokenStep(step);
    scroll.setAccessibleDescription(spoken.join(u'\n'));
}

} // namespace branchbook::ui
