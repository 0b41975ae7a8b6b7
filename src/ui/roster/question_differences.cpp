// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/question_differences.h"

#include "ui/kit/chip.h"
#include "ui/kit/text.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/shown_value.h"

#include <QFont>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

/// A value that is not in the book, or no longer: struck through, elided where it is long.
class StruckLabel final : public QWidget
{
public:
    explicit StruckLabel(QString text, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_text(std::move(text))
    {
        setAccessibleName(QStringLiteral("%1").arg(m_text));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {textWidth(m_text, TextRole::Small) + 2, lineHeight(TextRole::Small)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QFont font = fontOf(TextRole::Small);
        font.setStrikeOut(m_text != u"—");
        painter.setFont(font);
        painter.setPen(color(Color::Text3));
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft),
                         QFontMetrics(font).elidedText(m_text, Qt::ElideRight, width()));
    }

private:
    QString m_text;
};

} // namespace

ShownChange shownDifference(const QString& person, book::Field field, const QString& before, const QString& after)
{
    auto [one, other] = shownPair(field, before, after);
    return {person, book::fieldLabel(field), before.isEmpty() ? QStringLiteral("—") : std::move(one), std::move(other)};
}

std::vector<ShownChange> differencesIn(const PlanView& view, int number)
{
    std::vector<ShownChange> found;
    for (const roster::RowProblem& problem : problemsOf(view.plan, number)) {
        if (isDifference(problem) && problem.field)
            found.push_back(
                shownDifference({}, *problem.field, problem.problem.args.value(1), problem.problem.args.value(2)));
    }
    for (const roster::Change& change : changesOf(view.plan, number)) {
        if (!change.oldValue.isEmpty())
            found.push_back(shownDifference({}, change.field, change.oldValue, change.newValue));
    }
    return found;
}

std::vector<ShownChange> keptDifferences(const PlanView& view, std::size_t most)
{
    std::vector<ShownChange> found;
    for (const int at : view.rows[std::size_t(RowFilter::Kept)]) {
        const roster::PlanRow& row = view.plan.rows[std::size_t(at)];
        for (const roster::RowProblem& problem : problemsOf(view.plan, row.number)) {
            if (!isDifference(problem) || !problem.field)
                continue;
            if (found.size() == most)
                return found;
            found.push_back(shownDifference(personIn(view, row), *problem.field, problem.problem.args.value(1),
                                            problem.problem.args.value(2)));
        }
    }
    return found;
}

namespace {

/// Whole, on as many lines as it takes: what is cut off may be what differs.
QLabel* valueLabel(const QString& text, Ink ink)
{
    const int widest = scaled(180);
    auto* value = paragraph(text, TextRole::Small, ink);
    value->setFixedWidth(qMin(textWidth(text, TextRole::Small) + 2, widest));
    return value;
}

} // namespace

QWidget* makeDifferences(const std::vector<ShownChange>& changes)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(label(QWidget::tr("名册里"), TextRole::Caption, Ink::Text3), 0, 1);
    grid->addWidget(label(QWidget::tr("表格里"), TextRole::Caption, Ink::Text3), 0, 3);
    int row = 1;
    for (const ShownChange& change : changes) {
        grid->addWidget(label(change.label, TextRole::Small, Ink::Text2), row, 0);
        grid->addWidget(valueLabel(change.before, Ink::Text2), row, 1);
        grid->addWidget(iconLabel(QStringLiteral("arrow-right"), 14, Color::Text3), row, 2);
        grid->addWidget(valueLabel(change.after, Ink::Text), row, 3);
        ++row;
    }
    return box;
}

namespace {

/// 330…0428: a masked number in a narrow place keeps its head and its tail, where an elided one would lose what differs.
QString shortened(const QString& masked)
{
    static const QRegularExpression stars(QStringLiteral("\\*{3,}"));
    return QString(masked).replace(stars, QStringLiteral("…"));
}

} // namespace

QWidget* makeChangeLine(const ShownChange& change, Taken taken)
{
    auto* box = new QWidget;
    const bool longName = textWidth(change.person, TextRole::Body) > scaled(48); // has a line of its own, never cut
    box->setFixedHeight(scaled(longName ? 60 : 40));
    const QString words = taken == Taken::Yes ? QWidget::tr("%1，%2，原来是 %3，现在是 %4")
                                              : QWidget::tr("%1，%2，保留名册里的 %3，不用表格里的 %4");
    box->setAccessibleName(words.arg(change.person, change.label, change.before, change.after));
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 4, 0, 4);
    lines->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Avatar(change.person, 24));
    auto* person = new ElidedLabel(change.person);
    if (!longName)
        person->setFixedWidth(scaled(48));
    row->addWidget(person);
    if (longName) {
        lines->addLayout(row);
        row = new QHBoxLayout;
        row->setContentsMargins(scaled(24) + 8, 0, 0, 0);
        row->setSpacing(8);
    }
    lines->addLayout(row);
    auto* field = new ElidedLabel(change.label, TextRole::Caption, Color::Text3);
    field->setFixedWidth(scaled(50));
    row->addWidget(field);
    QWidget* before = nullptr;
    if (taken == Taken::Yes)
        before = new StruckLabel(shortened(change.before));
    else
        before = new ElidedLabel(shortened(change.before), TextRole::Small);
    if (change.before != u"—") // nothing takes no room from what is there now
        before->setFixedWidth(scaled(84));
    row->addWidget(before);
    if (taken == Taken::Yes) {
        row->addWidget(iconLabel(QStringLiteral("arrow-right"), 14, Color::Text3));
        row->addWidget(new ElidedLabel(shortened(change.after), TextRole::Small), 1);
    } else {
        row->addWidget(label(QWidget::tr("表格里"), TextRole::Caption, Ink::Text3));
        row->addWidget(new StruckLabel(shortened(change.after)), 1);
    }
    return box;
}

} // namespace branchbook::ui
