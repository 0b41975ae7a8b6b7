// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/work_dialogs.h"

#include "branchbook/gathering/gathering_store.h"
#include "ui/kit/field.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kBetweenWorkFields = 14;
constexpr int kMonthsOfWork = 12;
constexpr int kSummaryHigh = 96;

void arrangeFields(Dialog& dialog)
{
    dialog.body()->setContentsMargins(0, 12, 0, 0);
    dialog.body()->setSpacing(kBetweenWorkFields);
}

void finishWork(Dialog& dialog, const Result<>& done)
{
    if (done)
        dialog.close();
    else
        dialog.showProblem(sentence(done.error()));
}

} // namespace

DutyDialog::DutyDialog(QWidget* host, Desk& desk, const CommitteeData& shown, organization::Duty duty)
    : Dialog(host, duty.rev == 0 ? tr("谁负责什么？") : tr("修改分工“%1”").arg(duty.matter), Width::Medium)
    , m_desk(desk)
    , m_duty(std::move(duty))
    , m_owner(new ComboField(tr("属于")))
    , m_matter(new LineField(tr("分工"), tr("例如：党费收缴")))
    , m_detail(new LineField(tr("说明"), tr("例如：按月收缴，按季度公布")))
    , m_from(dayField(tr("从哪天起"), desk.today(), m_duty.fromOn.isValid() ? m_duty.fromOn : desk.today()))
    , m_until(dayField(tr("到哪天止（可以不填）"), desk.today(), m_duty.untilOn))
{
    setObjectName(QStringLiteral("dutyDialog"));
    about(QStringLiteral("duty"), m_duty.id);
    setText(tr("属于职务的分工，换了人由继任的人接着负责；属于个人的，人离开支部就没有人负责了。"));
    addOwners(shown);
    m_matter->setText(m_duty.matter);
    m_detail->setText(m_duty.detail);
    arrangeFields(*this);
    addPair(*body(), m_owner, m_matter);
    body()->addWidget(m_detail);
    addPair(*body(), m_from, m_until);
    (void)addSafeButton(tr("先不记"));
    if (m_duty.rev != 0)
        connect(addButton(tr("删除分工"), ButtonKind::Danger, QStringLiteral("trash")), &QPushButton::clicked, this,
                &DutyDialog::remove);
    connect(addButton(m_duty.rev == 0 ? tr("记分工") : tr("改好了"), ButtonKind::Primary), &QPushButton::clicked, this,
            &DutyDialog::save);
    setFirstFocus(m_matter->edit());
}

void DutyDialog::addOwners(const CommitteeData& shown)
{
    for (const auto& post : shown.committee.posts)
        m_owner->addChoice(post.title, QStringLiteral("post/") + post.id.toString());
    for (const book::MemberRow& row : shown.people) {
        const QString code = QStringLiteral("member/") + row.id.toString();
        m_owner->addChoice(shown.shownName(row.id, row.name), code);
        m_names.insert(code, row.name);
    }
    const QString owner = m_duty.member ? QStringLiteral("member/") + m_duty.member->toString() : QString();
    if (!owner.isEmpty() && m_owner->combo()->findData(owner) < 0) // has left meanwhile
        m_owner->addChoice(m_duty.memberName, owner);
    if (m_duty.post)
        m_owner->setCode(QStringLiteral("post/") + m_duty.post->toString());
    else if (m_duty.member)
        m_owner->setCode(QStringLiteral("member/") + m_duty.member->toString());
}

void DutyDialog::readOwner()
{
    const QString code = m_owner->code();
    const QString id = code.section(u'/', 1);
    m_duty.post.reset();
    m_duty.member.reset();
    m_duty.memberName.clear();
    if (code.startsWith(u"post/")) {
        m_duty.post = organization::PostId::fromString(id);
    } else if (code.startsWith(u"member/")) {
        m_duty.member = book::MemberId::fromString(id);
        m_duty.memberName = m_names.value(code, m_owner->combo()->currentText());
    }
}

void DutyDialog::save()
{
    if (!m_from->requireDay())
        return;
    readOwner();
    m_duty.branch = m_desk.branch().id;
    m_duty.matter = m_matter->text();
    m_duty.detail = m_detail->text();
    m_duty.fromOn = wholeDay(*m_from);
    m_duty.untilOn = wholeDay(*m_until);
    const QDate today = m_desk.today();
    finishWork(*this,
               m_desk.performWithUndo(QStringLiteral("duty.put"), tr("分工：%1").arg(m_duty.matter),
                                      tr("已记分工“%1”").arg(m_duty.matter), [&](store::UnitOfWork& unit) -> Result<> {
                                          BB_TRY([[maybe_unused]] const auto id,
                                                 organization::putDuty(unit, m_duty, today));
                                          return {};
                                      }));
}

void DutyDialog::remove()
{
    const QDate today = m_desk.today();
    finishWork(*this,
               m_desk.performWithUndo(QStringLiteral("duty.remove"), tr("删除分工：%1").arg(m_duty.matter),
                                      tr("已删除分工“%1”").arg(m_duty.matter), [&](store::UnitOfWork& unit) {
                                          return organization::recycleDuty(unit, m_duty.id, today);
                                      }));
}

WorkDialog::WorkDialog(QWidget* host, Desk& desk, const CommitteeData& shown, organization::WorkItem item)
    : Dialog(host, item.rev == 0 ? tr("安排一项工作") : tr("修改“%1”").arg(item.matter), Width::Medium)
    , m_desk(desk)
    , m_item(std::move(item))
    , m_matter(new LineField(tr("工作"), tr("例如：走访慰问老党员")))
    , m_month(new ComboField(tr("月份")))
    , m_post(new ComboField(tr("哪个职务负责")))
    , m_owner(new LineField(tr("或者由谁负责"), tr("例如：第一党小组")))
{
    setObjectName(QStringLiteral("workDialog"));
    about(QStringLiteral("work_item"), m_item.id);
    m_matter->setText(m_item.matter);
    for (int month = 1; month <= kMonthsOfWork; ++month)
        m_month->addChoice(tr("%1年%2月").arg(m_item.year).arg(month), QString::number(month));
    m_month->setCode(QString::number(m_item.month));
    m_post->addChoice(tr("不定职务"), QString());
    for (const auto& post : shown.committee.posts)
        m_post->addChoice(post.title, post.id.toString());
    m_post->setCode(m_item.post ? m_item.post->toString() : QString());
    m_owner->setText(m_item.ownerName);
    arrangeFields(*this);
    addPair(*body(), m_matter, m_month);
    addPair(*body(), m_post, m_owner);
    (void)addSafeButton(tr("先不排"));
    connect(addButton(m_item.rev == 0 ? tr("排进计划") : tr("改好了"), ButtonKind::Primary), &QPushButton::clicked,
            this, &WorkDialog::save);
    setFirstFocus(m_matter->edit());
}

void WorkDialog::save()
{
    m_item.branch = m_desk.branch().id;
    m_item.matter = m_matter->text();
    m_item.month = m_month->code().toInt();
    m_item.post.reset();
    if (const QString post = m_post->code(); !post.isEmpty())
        m_item.post = organization::PostId::fromString(post);
    m_item.ownerName = m_owner->text();
    finishWork(*this,
               m_desk.performWithUndo(QStringLiteral("work.put"), tr("年度计划：%1").arg(m_item.matter),
                                      tr("已排进%1月：%2").arg(m_item.month).arg(m_item.matter),
                                      [&](store::UnitOfWork& unit) -> Result<> {
                                          BB_TRY([[maybe_unused]] const auto id, organization::putWork(unit, m_item));
                                          return {};
                                      }));
}

WorkDoneDialog::WorkDoneDialog(QWidget* host, Desk& desk, organization::WorkItem item)
    : Dialog(host, tr("“%1”怎样完成的？").arg(item.matter), Width::Medium)
    , m_desk(desk)
    , m_item(std::move(item))
    , m_source(new ComboField(tr("那次活动")))
    , m_note(new LineField(tr("或者写一句"), tr("例如：走访 5 户，送去慰问品")))
    , m_day(dayField(tr("完成日期"), desk.today(), desk.today()))
{
    setObjectName(QStringLiteral("workDoneDialog"));
    about(QStringLiteral("work_item"), m_item.id);
    addGatherings();
    arrangeFields(*this);
    addPair(*body(), m_source, m_day);
    body()->addWidget(m_note);
    (void)addSafeButton(tr("先不记"));
    connect(addButton(tr("记为完成"), ButtonKind::Primary, QStringLiteral("check")), &QPushButton::clicked, this,
            &WorkDoneDialog::save);
    setFirstFocus(m_note->edit());
}

/// Those held in the month of the matter and later, the nearest first.
void WorkDoneDialog::addGatherings()
{
    m_source->addChoice(tr("不对应活动"), QString());
    gathering::GatheringQuery query;
    query.branch = m_desk.branch().id;
    query.period = DateRange{QDate(m_item.year, m_item.month, 1), m_desk.today()};
    const auto rows = gathering::listGatherings(m_desk.book().reader(), query);
    if (!rows)
        return;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (!row->isPlanned(m_desk.today()))
            m_source->addChoice(tr("%1月%2日 %3").arg(row->heldOn.month()).arg(row->heldOn.day()).arg(row->topic),
                                row->heldOn.toString(Qt::ISODate) + u'/' + row->id.toString());
    }
    connect(m_source, &ComboField::chosen, this, [this](const QString& code) {
        if (const QDate on = QDate::fromString(code.section(u'/', 0, 0), Qt::ISODate); on.isValid())
            m_day->setDate(PartialDate::of(on));
    });
}

void WorkDoneDialog::save()
{
    if (!m_day->requireDay())
        return;
    organization::WorkDone done{wholeDay(*m_day), m_note->text()};
    if (const QString id = m_source->code().section(u'/', 1); !id.isEmpty()) {
        done.sourceTable = QStringLiteral("gathering");
        done.sourceId = id;
    }
    const QDate today = m_desk.today();
    finishWork(*this,
               m_desk.performWithUndo(QStringLiteral("work.done"), tr("完成：%1").arg(m_item.matter),
                                      tr("已记完成：%1").arg(m_item.matter), [&](store::UnitOfWork& unit) {
                                          return organization::markWork(unit, m_item.id, done, today);
                                      }));
}

WorkYearDialog::WorkYearDialog(QWidget* host, Desk& desk, organization::WorkYear year)
    : Dialog(host, tr("%1年的目标和总结").arg(year.year), Width::Medium)
    , m_desk(desk)
    , m_year(std::move(year))
    , m_goal(new LineField(tr("目标"), tr("例如：抓好组织生活，平稳完成换届")))
    , m_adopted(dayField(tr("审定日期"), desk.today(), m_year.adoptedOn))
    , m_by(new LineField(tr("由什么会审定"), tr("例如：支部委员会会议")))
    , m_summary(new TextField(tr("年度总结"), tr("年底写：做了什么，有什么成效，还有什么问题，明年怎么做")))
{
    setObjectName(QStringLiteral("workYearDialog"));
    about(QStringLiteral("work_year/") + QString::number(m_year.year));
    m_goal->setText(m_year.goal);
    m_by->setText(m_year.adoptedBy);
    m_summary->edit()->setPlainText(m_year.summary);
    m_summary->edit()->setTabChangesFocus(true);
    m_summary->edit()->setMinimumHeight(scaled(kSummaryHigh));
    arrangeFields(*this);
    body()->addWidget(m_goal);
    addPair(*body(), m_adopted, m_by);
    body()->addWidget(m_summary);
    (void)addSafeButton(tr("先不改"));
    connect(addButton(tr("写好了"), ButtonKind::Primary), &QPushButton::clicked, this, &WorkYearDialog::save);
    setFirstFocus(m_goal->edit());
}

void WorkYearDialog::save()
{
    m_year.goal = m_goal->text();
    m_year.adoptedOn = wholeDay(*m_adopted);
    m_year.adoptedBy = m_by->text();
    const QString summary = m_summary->edit()->toPlainText().trimmed();
    if (summary != m_year.summary)
        m_year.summarizedOn = m_desk.today();
    m_year.summary = summary;
    finishWork(*this,
               m_desk.performWithUndo(QStringLiteral("work.year"), tr("%1年的目标和总结").arg(m_year.year),
                                      tr("已写%1年的目标和总结").arg(m_year.year), [&](store::UnitOfWork& unit) {
                                          return organization::putWorkYear(unit, m_year);
                                      }));
}

} // namespace branchbook::ui
