// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/branch_assistant.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/committee.h"
#include "branchbook/rules/rule_base.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/choice.h"
#include "ui/kit/field.h"
#include "ui/kit/folder.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kBetweenAnswers = 12;
constexpr int kLastStep = 3;
constexpr qsizetype kMostProposed = 60; ///< of a branch's name, in that of its file; pathProblem() takes these

QVBoxLayout* answerRows(QWidget* step)
{
    auto* rows = new QVBoxLayout(step);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kBetweenAnswers);
    return rows;
}

QDate answeredDay(const DateField& field)
{
    return field.date().precision() == Precision::Day ? field.date().earliest() : QDate();
}

} // namespace

BranchAssistant::BranchAssistant(QWidget* host, QDate today)
    : Dialog(host, tr("新建支部手册"), Width::Large)
    , m_today(today)
    , m_header(new StepsHeader({tr("支部"), tr("上级和党小组"), tr("支部委员会"), tr("从什么时候算起")}))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("branchAssistant"));
    about(QStringLiteral("new:book"));
    body()->setContentsMargins(0, 14, 0, 0);
    body()->setSpacing(18);
    body()->addWidget(m_header);
    body()->addWidget(m_stack);
    for (auto* step : {makeBranchStep(), makeUnitStep(), makeCommitteeStep(), makeBeginStep()})
        m_stack->addWidget(step);
    (void)addSafeButton(tr("先不建"), Leaving::Asks);
    m_back = addButton(tr("上一步"), ButtonKind::Standard);
    m_next = addButton(tr("下一步"), ButtonKind::Primary);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &BranchAssistant::goOn);
    setFirstFocus(m_name->edit());
    proposePath();
    followBranch();
    followPosts();
    followSince();
    showStep(0);
}

QWidget* BranchAssistant::makeBranchStep()
{
    auto* page = new QWidget;
    auto* rows = answerRows(page);
    m_name = new LineField(tr("支部名称"), tr("例如：机关第一党支部"));
    m_kind = new ComboField(tr("支部类型"));
    m_sector = new ComboField(tr("所在领域"));
    m_name->setHint(tr("只有这一项必须填，其余的以后再填、再改也行。"));
    m_founded = new DateField(tr("成立日期（可以以后再填）"));
    m_path = new LineField(tr("手册文件"));
    const auto kinds = book::branchKinds();
    for (const auto& kind : kinds)
        m_kind->addChoice(shownWord(kind), kind);
    m_sector->addChoice(tr("以后再填"), {});
    const auto sectors = book::branchSectors();
    for (const auto& sector : sectors)
        m_sector->addChoice(shownWord(sector), sector);
    m_founded->edit()->setToday(m_today);
    auto* choose = button(tr("换个位置"));
    m_path->setSideWidget(choose);
    m_path->setHint(tr("手册是一个文件，可以放在 U 盘里带走。"));
    rows->addWidget(m_name);
    rows->addLayout(sideBySide({m_kind, m_sector}));
    rows->addWidget(m_founded);
    rows->addWidget(m_path);
    rows->addStretch();
    connect(choose, &QPushButton::clicked, this, &BranchAssistant::choosePath);
    connect(m_name, &LineField::edited, this, &BranchAssistant::proposePath);
    connect(m_name, &LineField::left, this, [this] {
        if (!m_name->text().isEmpty())
            m_name->setError({});
    });
    connect(m_path, &LineField::edited, this, [this] {
        m_pathIsOurs = false;
        m_path->setError({});
    });
    return page;
}

QWidget* BranchAssistant::makeUnitStep()
{
    auto* page = new QWidget;
    auto* rows = answerRows(page);
    m_unit = new LineField(tr("所在单位（可以以后再填）"), tr("例如：青溪县水务局"));
    m_higher = new LineField(tr("上级党组织（可以以后再填）"), tr("例如：局机关党委"));
    m_reportTo = new LineField(tr("季度报告报送给（不填就是上级党组织）"), tr("例如：局机关党委"));
    m_groups = new LineField(tr("党小组（没有分组的不填）"), tr("例如：第一党小组、第二党小组"));
    m_groups->setHint(tr("几个小组用顿号隔开，以后可以改。"));
    rows->addLayout(sideBySide({m_unit, m_higher}));
    rows->addWidget(m_reportTo);
    rows->addWidget(m_groups);
    rows->addStretch();
    connect(m_groups, &LineField::edited, this, [this] { m_groups->setError({}); });
    return page;
}

QWidget* BranchAssistant::makeCommitteeStep()
{
    auto* page = new QWidget;
    auto* rows = answerRows(page);
    m_noTerm = paragraph(tr("临时党支部不选举支部委员会，书记由上级党组织指定，这一步没有要填的。"));
    m_termFields = new QWidget;
    auto* fields = answerRows(m_termFields);
    m_elected = new DateField(tr("本届选举日期（可以以后再填）"));
    m_elected->wantWholeDay();
    m_elected->edit()->setToday(m_today);
    m_ends = new DateField(tr("届满日期"));
    m_ends->wantWholeDay();
    m_ends->edit()->setToday(m_today);
    m_number = new LineField(tr("第几届"), tr("例如：3"));
    m_posts = new LineField(tr("设哪些职务（可以以后再填）"), tr("例如：书记、组织委员、宣传委员"));
    fields->addWidget(paragraph(tr("一时查不到的，这一步可以都不填，以后在组织建设的“支部班子”里登记。")));
    fields->addLayout(sideBySide({m_elected, m_ends}));
    fields->addLayout(sideBySide({m_number, m_posts}));
    rows->addWidget(m_noTerm);
    rows->addWidget(m_termFields);
    rows->addStretch();
    connect(m_elected, &DateField::dateChanged, this, &BranchAssistant::followElection);
    connect(m_sector, &ComboField::chosen, this, &BranchAssistant::followElection);
    connect(m_kind, &ComboField::chosen, this, &BranchAssistant::followBranch);
    connect(m_number, &LineField::edited, this, [this] { m_number->setError({}); });
    connect(m_posts, &LineField::edited, this, &BranchAssistant::followPosts);
    return page;
}

QWidget* BranchAssistant::makeBeginStep()
{
    auto* page = new QWidget;
    auto* rows = answerRows(page);
    m_since = new Segmented(tr("从什么时候算起"));
    m_since->setObjectName(QStringLiteral("since"));
    m_since->addSegment(tr("从本月"));
    m_since->addSegment(tr("从今年1月"));
    m_sinceWords = paragraph({});
    m_roster = new Segmented(tr("党员名册"));
    m_roster->setObjectName(QStringLiteral("rosterWhen"));
    m_roster->addSegment(tr("以后再说"));
    m_roster->addSegment(tr("建好就导入"));
    rows->addWidget(label(tr("从什么时候算起"), TextRole::BodyStrong));
    rows->addWidget(m_since, 0, Qt::AlignLeft);
    rows->addWidget(m_sinceWords);
    rows->addWidget(label(tr("党员名册"), TextRole::BodyStrong));
    rows->addWidget(m_roster, 0, Qt::AlignLeft);
    rows->addWidget(
        paragraph(tr("有名册表格（xlsx、xls、ods、csv）的，可以直接导入；也可以以后在“党员”页导入或者逐个添加。")));
    rows->addStretch();
    connect(m_since, &Segmented::chosen, this, &BranchAssistant::followSince);
    return page;
}

int BranchAssistant::step() const
{
    return m_stack->currentIndex();
}

void BranchAssistant::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    m_header->setCurrent(step);
    m_back->setEnabled(step > 0); // it keeps its place: under a hand that goes back comes no button that leaves
    m_next->setText(step == kLastStep ? tr("建立手册") : tr("下一步"));
    offerKeeping(step == kLastStep); // half the answers make no book
    QWidget* const firsts[] = {m_name->edit(), m_unit->edit(),
                               branchIsTemporary() ? static_cast<QWidget*>(m_next) : m_elected->edit(),
                               m_since->findChild<QAbstractButton*>()};
    setFirstFocus(firsts[step]);
    if (!isVisible())
        return;
    showProblem({});
    firsts[step]->setFocus(Qt::TabFocusReason);
}

void BranchAssistant::goOn()
{
    const bool fits = step() == 0 ? checkBranch() : step() == 1 ? checkUnit() : step() == 2 ? checkCommittee() : true;
    if (!fits)
        return;
    if (step() < kLastStep)
        showStep(step() + 1);
    else
        create();
}

void BranchAssistant::proposePath()
{
    if (!m_pathIsOurs)
        return;
    auto name = m_name->text();
    for (auto& letter : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(letter) || letter < u' ')
            letter = u'_';
    }
    name.truncate(kMostProposed);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    if (name.isEmpty())
        name = tr("支部手册");
    m_path->setText(QDir::toNativeSeparators(documentsFolder() + u'/' + name + QStringLiteral(".bbk")));
}

void BranchAssistant::choosePath()
{
    auto* files = new QFileDialog(window(), tr("手册放在哪里"), m_path->text(), tr("支部手册 (*.bbk)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("bbk"));
    files->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused below
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_pathIsOurs = false;
        m_path->setText(QDir::toNativeSeparators(path));
        m_path->setError({});
    });
    files->open();
}

bool BranchAssistant::branchIsTemporary() const
{
    book::Branch branch;
    branch.kind = m_kind->code();
    return book::isTemporary(branch);
}

void BranchAssistant::followBranch()
{
    m_noTerm->setVisible(branchIsTemporary());
    m_termFields->setVisible(!branchIsTemporary());
}

/// The years of the rule for the sector; what somebody wrote himself stays.
void BranchAssistant::followElection()
{
    m_elected->setError({});
    const QDate elected = answeredDay(*m_elected);
    if (!elected.isValid())
        return;
    book::Branch branch;
    branch.sector = m_sector->code();
    const auto rules = rules::ruleBase();
    const auto years = rules ? organization::termYears((*rules)->catalogue, branch, elected) : fail(rules.error());
    if (!years)
        return m_ends->setHint(tr("那时的规定不在规则库里，请填届满日期"));
    m_ends->setHint(tr("按规定任期 %1 年").arg(*years));
    if (!m_ends->date().isEmpty() && answeredDay(*m_ends) != m_proposedEnd)
        return;
    m_proposedEnd = elected.addYears(*years);
    m_ends->setError({});
    m_ends->setDate(PartialDate::of(m_proposedEnd));
}

void BranchAssistant::followPosts()
{
    m_posts->setError({});
    const auto places = agenda::namesIn(m_posts->text()).size();
    m_posts->setHint(places == 0 ? tr("一个职务一个人，用顿号隔开。")
                                 : tr("一个职务一个人，用顿号隔开。现在是 %1 人。").arg(places));
}

void BranchAssistant::followSince()
{
    m_sinceWords->setText(
        m_since->current() == 0
            ? tr("%1月以前的会议和活动不催补；从%1月起，该开的会、该办的事列在工作台上。").arg(m_today.month())
            : tr("今年1月以来该开的会、该办的事都列在工作台上，没有记录的算作逾期，要补录。"));
}

} // namespace branchbook::ui
