// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calculator/vote_bar.h"

#include "ui/kit/chip.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

/// The number that the bound is named by: half of 36 must be passed, half of 37 comes to 19.
struct Bound {
    int number = 0;
    bool beyond = false; ///< the number itself is not enough
};

Bound boundOf(const VoteBar::Count& count, const rules::Figure& rule)
{
    const qint64 product = count.whole * rule.number.numerator;
    const bool exact = product % rule.number.denominator == 0;
    if (exact && rule.comparison == rules::Comparison::MoreThan)
        return {int(product / rule.number.denominator), true};
    return {count.needed, false};
}

} // namespace

/// 33 / 36 at the left, the bound centred under its tick.
class VoteBar::Numbers final : public QWidget
{
public:
    Numbers() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QString value;
    QString whole;
    QString bound;
    double at = 0; ///< of the tick, 0 … 1
    [[nodiscard]] QSize sizeHint() const override { return {100, lineHeight(TextRole::Small)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF line(rect());
        paintText(painter, line, value, TextRole::SmallStrong, Color::Text);
        const int wide = textWidth(value, TextRole::SmallStrong);
        paintText(painter, line.adjusted(wide, 0, 0, 0), whole, TextRole::Small, Color::Text2);
        const double room = textWidth(bound, TextRole::Small) + 2;
        const double least = wide + textWidth(whole, TextRole::Small) + 12.0;
        const double left = std::max(least, std::min(width() - room, at * width() - room / 2));
        paintText(painter, {left, 0, room, line.height()}, bound, TextRole::Small, Color::Text2);
    }
};

VoteBar::VoteBar(const QString& title, Unit unit, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
    , m_status(new StatusText({}))
    , m_bar(new ThresholdBar(title))
    , m_numbers(new Numbers)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(1);
    auto* head = new QHBoxLayout;
    head->addWidget(label(title, TextRole::BodyStrong));
    head->addStretch();
    head->addWidget(m_status);
    rows->addLayout(head);
    rows->addWidget(m_bar);
    rows->addWidget(m_numbers);
    setUnknown();
}

int VoteBar::surplus(const Count& count, const rules::Figure& rule)
{
    return count.value - boundOf(count, rule).number;
}

void VoteBar::setCount(const Count& count, const rules::Figure& rule, const QString& status, Holds holds)
{
    const bool enough = count.value >= count.needed && holds == Holds::Yes;
    const auto bound = boundOf(count, rule);
    m_bar->setValue(std::min(count.value, count.whole), bound.number, count.whole,
                    enough ? Color::OkSolid : Color::WarnSolid);
    m_status->setSpec(
        {status, enough ? Tone::Ok : Tone::Warn, enough ? QStringLiteral("check") : QStringLiteral("alert")});
    m_numbers->value = QString::number(count.value);
    m_numbers->whole = QStringLiteral(" / %1").arg(count.whole);
    const auto words = m_unit == Unit::Persons ? (bound.beyond ? tr("须超过 %1 人") : tr("须达到 %1 人"))
                                               : (bound.beyond ? tr("须超过 %1 票") : tr("须达到 %1 票"));
    m_numbers->bound = words.arg(bound.number);
    m_numbers->at = double(bound.number) / count.whole;
    m_numbers->update();
    setAccessibleName(
        QStringLiteral("%1 %2%3，%4，%5").arg(m_title, m_numbers->value, m_numbers->whole, m_numbers->bound, status));
}

void VoteBar::setUnknown()
{
    m_bar->setValue(0, 1, 2, Color::Track);
    m_bar->setAccessibleName(tr("%1，还没有填").arg(m_title));
    setAccessibleName(m_bar->accessibleName());
    m_status->setSpec({});
    m_numbers->value.clear();
    m_numbers->whole.clear();
    m_numbers->bound.clear();
    m_numbers->update();
}

} // namespace branchbook::ui
