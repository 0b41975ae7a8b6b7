// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_cards.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/press_through.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kBetweenLines = 8;
constexpr int kInside = 12; ///< three cards stand above each other
constexpr int kGradeHeight = 24; ///< so that the next step stands above the fold at 768 pixels
constexpr int kGradeLines = int(kGrades) + 1; ///< and 待评定

Color fillOf(int line)
{
    if (line == int(Grade::Excellent))
        return Color::GoldSolid;
    return line == int(Grade::Basic) || line == int(Grade::Unqualified) ? Color::WarnSolid : Color::Text3;
}

/// The branch may have a share of its own.
QString shareText(const EvaluationQuota& quota)
{
    if (quota.share == u"三分之一")
        return EvaluationCards::tr("三分之一 %1 人").arg(quota.most);
    return EvaluationCards::tr("%1 %2 人").arg(shownSentence(quota.share)).arg(quota.most);
}

} // namespace

EvaluationCards::EvaluationCards(QWidget* parent)
    : QWidget(parent)
    , m_cards(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    m_cards->addWidget(makeQuota());
    m_grades = makeGrades();
    m_cards->addWidget(m_grades);
    for (QWidget* figure : {m_inside, m_most})
        pressThrough(*figure, *m_lines.at(std::size_t(Grade::Excellent)).name);
    m_cards->addWidget(makeNext());
    m_cards->addStretch();
}

QFrame* EvaluationCards::makeQuota()
{
    QFrame* box = card(kInside);
    cardRows(box)->setSpacing(kBetweenLines - 2);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("优秀名额"), TextRole::PanelTitle));
    head->addStretch();
    m_base = button({}, ButtonKind::Link);
    m_base->setObjectName(QStringLiteral("quotaBase"));
    m_base->setToolTip(tr("看名单"));
    m_base->setProperty("tone", QStringLiteral("text2"));
    m_base->setProperty("tight", true);
    connect(m_base, &QPushButton::clicked, this, &EvaluationCards::quotaAsked);
    head->addWidget(m_base);
    cardRows(box)->addLayout(head);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(6);
    m_inside = label({}, TextRole::Number);
    m_most = label({}, TextRole::Body, Ink::Text2);
    m_state = new StatusText({});
    figures->addWidget(m_inside, 0, Qt::AlignBaseline);
    figures->addWidget(m_most, 0, Qt::AlignBaseline);
    figures->addStretch();
    figures->addWidget(m_state);
    cardRows(box)->addLayout(figures);
    m_limit = new ThresholdBar(tr("评为优秀的人数"));
    cardRows(box)->addWidget(m_limit);
    m_share = new ElidedLabel({}, TextRole::Caption, Color::Text3);
    cardRows(box)->addWidget(m_share);
    return box;
}

QFrame* EvaluationCards::makeGrades()
{
    QFrame* box = card(kInside);
    cardRows(box)->setSpacing(kBetweenLines);
    cardRows(box)->addWidget(label(tr("评定分布"), TextRole::PanelTitle));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    for (int line = 0; line < kGradeLines; ++line) {
        const QString title = line < int(kGrades) ? shownWord(gradeTitle(static_cast<Grade>(line))) : tr("待评定");
        GradeLine made{button(title, ButtonKind::Link), new Bar(title, 8, fillOf(line)), label({}, TextRole::Body)};
        made.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.name->setToolTip(tr("看名单"));
        made.name->setProperty("tone", QStringLiteral("text2")); // a name beside its bar, no warning
        made.name->setProperty("tight", true);
        connect(made.name, &QPushButton::clicked, this, [this, line] { Q_EMIT namesAsked(line); });
        pressThrough(*made.number, *made.name);
        grid->addWidget(made.name, line, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(made.bar, line, 1, Qt::AlignVCenter);
        grid->addWidget(made.number, line, 2);
        grid->setRowMinimumHeight(line, scaled(kGradeHeight));
        m_lines.push_back(made);
    }
    grid->setColumnStretch(1, 1);
    cardRows(box)->addLayout(grid);
    cardRows(box)->addWidget(horizontalLine());
    m_probationary = paragraph({}, TextRole::Small, Ink::Text3);
    cardRows(box)->addWidget(m_probationary);
    return box;
}

QFrame* EvaluationCards::makeNext()
{
    QFrame* box = card(kInside);
    cardRows(box)->setSpacing(kBetweenLines);
    cardRows(box)->addWidget(label(tr("下一步"), TextRole::PanelTitle));
    m_next = paragraph({}, TextRole::Small, Ink::Text2);
    cardRows(box)->addWidget(m_next);
    m_verb = button({}, ButtonKind::Primary);
    connect(m_verb, &QPushButton::clicked, this, &EvaluationCards::nextAsked);
    cardRows(box)->addWidget(m_verb);
    return box;
}

void EvaluationCards::setData(const EvaluationData& known)
{
    const Evaluation& round = *known.round;
    const EvaluationQuota& quota = known.quota;
    const int inside = int(quota.inside.size());
    m_base->setText(round.quotaBase == rules::QuotaBase::AllMembers ? tr("党员总数 %1 人").arg(quota.base)
                                                                    : tr("正式党员 %1 人").arg(quota.base));
    m_inside->setText(QString::number(inside));
    m_most->setText(tr("/ %1 人").arg(quota.most));
    m_state->setSpec(quota.left >= 0
                         ? ChipSpec{quota.left > 0 ? tr("还可评 %1 人").arg(quota.left) : tr("名额已满"), Tone::Ok,
                                    QStringLiteral("check-circle")}
                         : ChipSpec{tr("多出 %1 人").arg(-quota.left), Tone::Warn, QStringLiteral("alert")});
    m_limit->setValue(inside, quota.most, std::max(1, quota.base),
                      quota.left >= 0 ? Color::GoldSolid : Color::WarnSolid);
    m_share->setText(shareText(quota));
    m_share->setToolTip(shownSentence(quota.why));
    int probationary = 0;
    QStringList names;
    for (const EvaluatedPerson& person : round.people) {
        if (person.isFull())
            continue;
        ++probationary;
        names.append(person.name);
    }
    m_probationary->setText(probationary == 0 ? tr("没有预备党员。")
                                              : tr("预备党员%1参加评议，不评定等次。").arg(names.join(tr("、"))));
    const double whole = std::max<double>(1, double(round.people.size()));
    for (int line = 0; line < kGradeLines; ++line) {
        const auto count = line < int(kGrades) ? round.with(static_cast<Grade>(line)).size() : round.ungraded().size();
        m_lines[std::size_t(line)].number->setText(QString::number(count));
        m_lines[std::size_t(line)].bar->setFraction(double(count) / whole);
        m_lines[std::size_t(line)].name->setEnabled(count > 0);
    }
}

void EvaluationCards::setNext(const QString& text, const QString& verb, bool may)
{
    m_next->setText(text);
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
    m_verb->setEnabled(may);
}

void EvaluationCards::setFlat(bool flat)
{
    m_cards->setDirection(flat ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    constexpr int kQuota = 0;
    constexpr int kNext = 2;
    constexpr int kSpare = 3;
    m_cards->setStretch(kQuota, flat ? 1 : 0);
    m_cards->setStretch(kNext, flat ? 1 : 0);
    m_cards->setStretch(kSpare, flat ? 0 : 1);
    m_grades->setVisible(!flat);
    m_share->setVisible(!flat); // the table needs the room
}

QString EvaluationCards::nextText() const
{
    return m_next->text();
}

QString EvaluationCards::quotaText() const
{
    return m_inside->text() + m_most->text();
}

QString EvaluationCards::quotaShare() const
{
    return m_share->text();
}

} // namespace branchbook::ui
