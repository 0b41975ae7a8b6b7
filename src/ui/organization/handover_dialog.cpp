// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/handover_dialog.h"

#include "branchbook/organization/officers.h"
#include "branchbook/report/handover_document.h"
#include "ui/kit/field.h"
#include "ui/organization/committee_dialogs.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kBetweenHandoverFields = 14;

} // namespace

HandoverDialog::HandoverDialog(QWidget* host, Desk& desk, const CommitteeData& shown, organization::PostId post)
    : Dialog(host, tr("把哪个职务交给谁？"), Width::Medium)
    , m_desk(desk)
    , m_data(shown)
    , m_post(new ComboField(tr("职务")))
    , m_to(new ComboField(tr("接任的人")))
    , m_on(dayField(tr("从哪天起接任"), desk.today(), desk.today()))
    , m_how(new ComboField(tr("怎样产生")))
    , m_approval(new LineField(tr("批复文号"), tr("例如：机党〔2026〕8号")))
    , m_approved(dayField(tr("批复日期"), desk.today(), {}))
    , m_items(new QCheckBox(tr("没有办结的台账事项，责任人一并改为接任的人")))
{
    setObjectName(QStringLiteral("handoverDialog"));
    about(QStringLiteral("new:handover/") + post.toString());
    setText(
        tr("前一位到前一天为止，职务上的分工由接任的人接着负责。交接书列出分工、未办结的事、安排和记录，附签字页。"));
    addFields(post);
    (void)addSafeButton(tr("先不交接"));
    auto* sheet = addButton(tr("先看交接书"), ButtonKind::Standard, QStringLiteral("file"));
    sheet->setObjectName(QStringLiteral("showSheet"));
    connect(sheet, &QPushButton::clicked, this, &HandoverDialog::showSheet);
    auto* done = addButton(tr("办理交接"), ButtonKind::Primary);
    done->setObjectName(QStringLiteral("performHandover"));
    connect(done, &QPushButton::clicked, this, &HandoverDialog::save);
    setFirstFocus(m_to->combo());
}

void HandoverDialog::addFields(organization::PostId post)
{
    for (const auto& one : m_data.committee.posts) {
        const auto holders = m_data.committee.holdersOn(one.id, m_data.today);
        if (holders.size() == 1)
            m_post->addChoice(
                QStringLiteral("%1　%2").arg(one.title, m_data.shownName(holders.first().member, holders.first().name)),
                one.id.toString());
    }
    if (!post.isNull())
        m_post->setCode(post.toString());
    addPeople(*m_to, m_data);
    for (const auto how : {organization::How::ByElection, organization::How::Elected, organization::How::Appointed,
                           organization::How::Unknown})
        m_how->addChoice(organization::howTitle(how), organization::howName(how));
    for (auto* field : {m_post, m_to})
        connect(field->combo(), &QComboBox::currentIndexChanged, this, &HandoverDialog::proposeHow);
    m_how->setCode(organization::howName(organization::How::Unknown));
    auto* rows = body();
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(kBetweenHandoverFields);
    addPair(*rows, m_post, m_to);
    addPair(*rows, m_on, m_how);
    addPair(*rows, m_approval, m_approved);
    rows->addWidget(m_items);
}

void HandoverDialog::proposeHow()
{
    organization::Seat next;
    next.post = organization::PostId::fromString(m_post->code());
    next.member = book::MemberId::fromString(m_to->code());
    next.fromOn = wholeDay(*m_on);
    if (next.member.isNull() || !next.fromOn.isValid())
        return;
    if (const auto how = organization::recordedHow(m_desk.book().reader(), m_data.branch.id, next))
        m_how->setCode(organization::howName(*how));
}

std::optional<organization::Handover> HandoverDialog::asked()
{
    m_to->setError(m_to->code().isEmpty() ? tr("请选一个人") : QString());
    if (m_to->code().isEmpty() || !m_on->requireDay())
        return std::nullopt;
    organization::Handover handover;
    handover.post = organization::PostId::fromString(m_post->code());
    handover.to = book::MemberId::fromString(m_to->code());
    handover.on = wholeDay(*m_on);
    handover.how = organization::howByName(m_how->code()).value_or(organization::How::ByElection);
    handover.approvalRef = m_approval->text();
    handover.approvedOn = wholeDay(*m_approved);
    handover.items = m_items->isChecked() ? organization::OpenItems::GoAlong : organization::OpenItems::Stay;
    return handover;
}

void HandoverDialog::showSheet()
{
    const auto handover = asked();
    if (!handover)
        return;
    const auto sheet =
        report::loadHandover(m_desk.book().reader(), m_desk.areas(), m_data.branch, *handover, m_desk.today());
    if (!sheet)
        return showProblem(sentence(sheet.error()));
    showPaper(m_desk, *window(), report::handoverDocument(*sheet), QStringLiteral("%1交接书").arg(sheet->post));
}

void HandoverDialog::save()
{
    const auto handover = asked();
    if (!handover)
        return;
    const auto* post = m_data.committee.find(handover->post);
    const auto person = std::find_if(m_data.people.begin(), m_data.people.end(),
                                     [&](const book::MemberRow& row) { return row.id == handover->to; });
    if (post == nullptr || person == m_data.people.end())
        return showProblem(tr("请选择职务和接任的人。"));
    const auto doubts =
        organization::handoverDoubts(m_desk.book().reader(), m_data.branch.id, *handover, m_desk.today());
    if (doubts && asksAgain(*this, m_doubt, doubts->join(QString())))
        return;
    const QDate today = m_desk.today();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("committee.handover"), tr("%1交接给%2").arg(post->title, person->name),
        tr("%1月%2日起%3由%4担任").arg(handover->on.month()).arg(handover->on.day()).arg(post->title, person->name),
        [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY([[maybe_unused]] const auto id, organization::handOver(unit, m_data.branch.id, *handover, today));
            return {};
        });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
