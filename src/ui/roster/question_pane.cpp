// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/question_pane.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/drop_down_list.h"
#include "ui/kit/text.h"
#include "ui/roster/change_line.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/plan_view.h"
#include "ui/roster/question_card.h"
#include "ui/roster/question_differences.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr std::size_t kMostCards = 10;
constexpr std::size_t kMostKept = 12; // the table shows the others

} // namespace

QuestionPane::QuestionPane(ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(label({}, TextRole::Subtitle))
    , m_explanation(paragraph({}, TextRole::Small, Ink::Text2))
    , m_rows(new QVBoxLayout)
    , m_more(paragraph({}, TextRole::Small, Ink::Text2))
    , m_all(button({}, ButtonKind::Standard, ControlSize::Small, QStringLiteral("check")))
    , m_policyBox(makePolicy())
    , m_typesBox(makeTypes())
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_title);
    all->addSpacing(2);
    all->addWidget(m_explanation);
    all->addSpacing(12);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_rows->setSpacing(10);
    rows->addLayout(m_rows);
    rows->addWidget(m_more);
    m_kept = new QWidget;
    auto* kept = new QVBoxLayout(m_kept);
    kept->setContentsMargins(0, 10, 0, 0);
    kept->setSpacing(0);
    rows->addWidget(m_kept);
    rows->addStretch();
    m_area = scrollDown(content);
    content->installEventFilter(this);
    all->addWidget(m_area, 1000);
    auto* button = new QHBoxLayout; // always in sight, right below the cards
    button->setContentsMargins(0, 10, 0, 4);
    button->addWidget(m_all);
    button->addStretch();
    all->addLayout(button);
    all->addStretch(1);
    all->addWidget(m_typesBox);
    all->addWidget(m_policyBox);
    all->addSpacing(20);
    connect(m_all, &QPushButton::clicked, &session, &ImportSession::answerAllRecommended);
    connect(&session, &ImportSession::planChanged, this, &QuestionPane::refresh);
    refresh();
}

QWidget* QuestionPane::makePolicy()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    auto* words = label(tr("名册里已有的人"), TextRole::Small, Ink::Text2);
    row->addWidget(words);
    m_policy = new QComboBox;
    m_policy->setProperty("controlSize", QStringLiteral("s"));
    m_policy->setView(new DropDownList);
    m_policy->setAccessibleName(words->text());
    words->setBuddy(m_policy);
    const std::pair<QString, roster::Policy> policies[]{{tr("只加新人，跳过他们"), roster::Policy::NewOnly},
                                                        {tr("补上空白，不改已有的"), roster::Policy::Fill},
                                                        {tr("以表格为准"), roster::Policy::Overwrite},
                                                        {tr("不同的地方逐项问我"), roster::Policy::Ask}};
    for (const auto& [text, policy] : policies)
        m_policy->addItem(text, int(policy));
    row->addWidget(m_policy, 1);
    connect(m_policy, &QComboBox::activated, this,
            [this] { m_session.setPolicy(roster::Policy(m_policy->currentData().toInt())); });
    return box;
}

/// The sheet-level question, answered as recommended: what kind of members they are where no column says it.
QWidget* QuestionPane::makeTypes()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    auto* words = label(tr("表里没有人员类别"), TextRole::Small, Ink::Text2);
    row->addWidget(words);
    m_types = new QComboBox;
    m_types->setObjectName(QStringLiteral("memberTypes"));
    m_types->setProperty("controlSize", QStringLiteral("s"));
    m_types->setView(new DropDownList);
    m_types->setAccessibleName(words->text());
    words->setBuddy(m_types);
    m_types->addItem(tr("按日期推断（推荐）"), int(roster::MemberTypes::Derive));
    m_types->addItem(tr("先留空，以后再定"), int(roster::MemberTypes::LeaveEmpty));
    row->addWidget(m_types, 1);
    connect(m_types, &QComboBox::activated, this,
            [this] { m_session.setMemberTypes(roster::MemberTypes(m_types->currentData().toInt())); });
    return box;
}

void QuestionPane::showTypes(const PlanView& view)
{
    QString words;
    for (const roster::RowProblem& problem : view.plan.problems) {
        if (problem.problem.code.startsWith(u"member_type."))
            words = roster::problemText(problem.problem);
    }
    const auto& counts = view.plan.counts; // where the dates do not tell it of everybody, a card asks
    m_typesBox->setVisible(counts.derivedFull + counts.derivedProbationary > 0 && counts.untold == 0);
    m_typesBox->setToolTip(words);
    m_types->setAccessibleDescription(words);
    m_types->setCurrentIndex(m_types->findData(int(m_session.memberTypes())));
}

void QuestionPane::showTitle(const PlanView& view)
{
    if (view.openGroups > 0) {
        m_title->setText(tr("有 %1 处请您确认").arg(view.openGroups));
        const auto& questions = view.plan.questions;
        const bool hasOwn = std::any_of(questions.begin(), questions.end(), [](const roster::Question& question) {
            return question.chosen < 0 && std::ranges::none_of(question.options, &roster::Option::recommended);
        });
        m_explanation->setText(hasOwn ? tr("推荐做法已替您选好；没有选好的要由您来定，不定的行不导入。")
                                      : tr("已替您选好推荐做法，核对一下即可。"));
    } else if (!view.groups.empty()) {
        m_title->setText(tr("都确认好了"));
        m_explanation->setText(tr("还可以改，改了会重新核对。"));
    } else if (view.keptCells > 0) {
        m_title->setText(
            tr("%1 人有 %2 处与名册不同").arg(view.rows[std::size_t(RowFilter::Kept)].size()).arg(view.keptCells));
        m_explanation->setText(tr("现在保留名册里的；要用表格里的，在下面改做法。"));
    } else {
        m_title->setText(tr("没有需要确认的地方"));
        m_explanation->setText(tr("每一行都看得明白，可以往下走。"));
    }
}

/// Old and new of what will not be taken, by name.
void QuestionPane::showKept(const PlanView& view)
{
    while (auto* item = m_kept->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto kept = keptDifferences(view, kMostKept);
    m_kept->setVisible(!kept.empty());
    if (kept.empty())
        return;
    if (!view.groups.empty())
        m_kept->layout()->addWidget(
            paragraph(tr("与名册不同、保留名册里的 %1 处：").arg(view.keptCells), TextRole::Small, Ink::Text2));
    for (const ShownChange& change : kept)
        m_kept->layout()->addWidget(makeChangeLine(change, Taken::No));
    if (const int left = view.keptCells - int(kept.size()); left > 0)
        m_kept->layout()->addWidget(
            paragraph(tr("还有 %1 处，在表格上方点“与名册不同”看。").arg(left), TextRole::Small, Ink::Text3));
}

bool QuestionPane::askForMissing()
{
    for (auto* card : m_cards) {
        if (card->askForValue()) {
            m_area->ensureWidgetVisible(card, 0, 8);
            return true;
        }
    }
    return false;
}

/// No higher than its cards, so that the button stands right below them. Measured as if the scroll bar were there:
/// otherwise its coming and going would change the height that makes it come and go.
bool QuestionPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        const auto* layout = qobject_cast<QWidget*>(watched)->layout();
        const int width = m_area->width() - m_area->verticalScrollBar()->sizeHint().width();
        const int height = qMax(
            1, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height());
        if (height != m_area->maximumHeight())
            m_area->setMaximumHeight(height);
    }
    return QWidget::eventFilter(watched, event);
}

/// The open questions first come, first shown; those around the chosen row are always there.
std::vector<int> QuestionPane::groupsToShow(const PlanView& view) const
{
    const auto& questions = view.plan.questions;
    std::vector<int> open;
    std::vector<int> answered;
    for (int i = 0; i < int(view.groups.size()); ++i) {
        const roster::Question& first = questions[std::size_t(view.groups[std::size_t(i)].first)];
        const bool chosenRow = m_planRow >= 0 && first.row == view.plan.rows[std::size_t(m_planRow)].number;
        (first.chosen < 0 || chosenRow ? open : answered).push_back(i);
    }
    if (view.groups.size() <= kMostCards) {
        open.insert(open.end(), answered.begin(), answered.end());
        std::sort(open.begin(), open.end());
        return open;
    }
    std::stable_partition(open.begin(), open.end(), [&](int i) {
        return m_planRow >= 0
            && questions[std::size_t(view.groups[std::size_t(i)].first)].row
            == view.plan.rows[std::size_t(m_planRow)].number;
    });
    open.resize(std::min(open.size(), kMostCards));
    return open;
}

void QuestionPane::refresh()
{
    const auto view = m_session.view();
    if (!view)
        return;
    if (m_planRow >= int(view->plan.rows.size()))
        m_planRow = -1;
    showTitle(*view);
    showKept(*view);
    const auto groups = groupsToShow(*view);
    fill(*view, groups);
    const int left = int(view->groups.size()) - int(groups.size());
    m_more->setText(tr("还有 %1 处，确认过上面的就会出现；在表格里选中一行也会出现。").arg(left));
    m_more->setVisible(left > 0 && view->openGroups > int(groups.size()));
    m_all->setText(tr("%1 处都按推荐处理").arg(view->openGroups));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(view->openGroups > 0);
    showTypes(*view);
    m_policyBox->setVisible(view->meetsPeople);
    m_policy->setCurrentIndex(m_policy->findData(int(m_session.policy())));
    showPlanRow(m_planRow);
}

/// Cards that stay keep the focus and what is typed in them.
void QuestionPane::fill(const PlanView& view, const std::vector<int>& groups)
{
    QList<QuestionCard*> cards;
    for (const int group : groups) {
        const QString key = QuestionCard::keyOf(view, group);
        const auto same = std::find_if(m_cards.begin(), m_cards.end(), [&](auto* card) { return card->key() == key; });
        if (same != m_cards.end()) {
            (*same)->follow(m_session.view(), group);
            cards.append(*same);
            m_cards.erase(same);
            continue;
        }
        auto* card = new QuestionCard(m_session.view(), group);
        connect(card, &QuestionCard::answered, &m_session, &ImportSession::answer);
        connect(card, &QuestionCard::splitAsked, &m_session, &ImportSession::splitMonths);
        connect(card, &QuestionCard::allAnswered, &m_session, &ImportSession::answerDifferences);
        connect(card, &QuestionCard::touched, this, &QuestionPane::planRowTouched);
        cards.append(card);
    }
    for (auto* gone : m_cards) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = cards;
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_rows->indexOf(m_cards.at(i)) != i)
            m_rows->insertWidget(i, m_cards.at(i));
    }
}

void QuestionPane::showPlanRow(int planRow)
{
    const auto view = m_session.view();
    const bool missing = planRow >= 0 && view
        && !questionsOf(view->plan, view->plan.rows[std::size_t(planRow)].number).empty()
        && std::none_of(m_cards.begin(), m_cards.end(), [&](auto* card) { return card->planRow() == planRow; });
    const bool changed = m_planRow != planRow;
    m_planRow = planRow;
    if (missing && changed)
        return refresh();
    QuestionCard* first = nullptr;
    for (auto* card : m_cards) {
        card->setCurrent(planRow >= 0 && card->planRow() == planRow);
        if (!first && planRow >= 0 && card->planRow() == planRow)
            first = card;
    }
    if (first && changed)
        m_area->ensureWidgetVisible(first, 0, 8);
}

bool QuestionPane::takeFocus(int planRow)
{
    showPlanRow(planRow);
    for (auto* card : m_cards) {
        if (card->planRow() == planRow) {
            card->takeFocus();
            return true;
        }
    }
    return false;
}

} // namespace branchbook::ui
