// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/committee_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/officers.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kMostSeatsOfPost = 9;
constexpr int kBetweenFields = 14;

void addHow(ComboField& field)
{
    using organization::How;
    for (const How how : {How::ByElection, How::Elected, How::Appointed, How::Unknown})
        field.addChoice(organization::howTitle(how), organization::howName(how));
}

/// As they are written into the book.
QStringList endingReasons()
{
    return {QStringLiteral("调离"), QStringLiteral("辞职"), QStringLiteral("届中调整"), QStringLiteral("转出组织关系"),
            QStringLiteral("受处分免职")};
}

} // namespace

void addPeople(ComboField& field, const CommitteeData& shown)
{
    field.addChoice(AppointDialog::tr("请选人"), QString());
    for (const book::MemberRow& row : shown.people) {
        QStringList posts;
        for (const auto& seat : shown.committee.seatsOn(shown.today)) {
            if (seat.member == row.id)
                posts << seat.title;
        }
        const QString name = shown.shownName(row.id, row.name);
        field.addChoice(posts.isEmpty() ? name : QStringLiteral("%1　%2").arg(name, shownList(posts)),
                        row.id.toString());
    }
}

void addPair(QVBoxLayout& rows, QWidget* left, QWidget* right)
{
    rows.addLayout(sideBySide({left, right}));
}

DateField* dayField(const QString& title, QDate today, QDate day)
{
    auto* field = new DateField(title);
    field->wantWholeDay();
    field->edit()->setToday(today);
    if (day.isValid())
        field->setDate(PartialDate::of(day));
    return field;
}

QDate wholeDay(const DateField& field)
{
    return field.date().precision() == Precision::Day ? field.date().earliest() : QDate();
}

bool asksAgain(Dialog& dialog, QString& told, const QString& doubt)
{
    if (doubt.isEmpty() || doubt == told)
        return false;
    told = doubt;
    dialog.showProblem(doubt + AppointDialog::tr("已经核对、确定要这样记的，再按一次。"));
    return true;
}

AppointDialog::AppointDialog(QWidget* host, Desk& desk, const CommitteeData& shown, const organization::Seat& seat)
    : Dialog(host, seat.rev == 0 ? tr("谁任什么职务？") : tr("修改%1的任职记录").arg(seat.name), Width::Medium)
    , m_desk(desk)
    , m_data(shown)
    , m_seat(seat)
    , m_post(new ComboField(tr("职务")))
    , m_person(new ComboField(tr("任职人")))
    , m_day(dayField(tr("任职日期"), desk.today(), seat.fromOn.isValid() ? seat.fromOn : desk.today()))
    , m_how(new ComboField(tr("怎样产生")))
    , m_approval(new LineField(tr("批复文号"), tr("例如：机党〔2026〕8号")))
    , m_approved(dayField(tr("批复日期"), desk.today(), seat.approvedOn))
{
    setObjectName(QStringLiteral("appointDialog"));
    about(QStringLiteral("committee_seat"), seat.id, seat.term.toString() + u'/' + seat.post.toString());
    setText(tr("补选由党员大会选举，必要时上级党组织可以任命；书记、副书记要报上级批准。名册的党内职务会跟着改。"));
    addFields();
    (void)addSafeButton(tr("先不记"));
    auto* done = addButton(seat.rev == 0 ? tr("记任职") : tr("改好了"), ButtonKind::Primary);
    connect(done, &QPushButton::clicked, this, &AppointDialog::save);
    setFirstFocus(seat.post.isNull() ? static_cast<QWidget*>(m_post->combo()) : m_person->combo());
}

void AppointDialog::addFields()
{
    for (const auto& post : m_data.committee.posts)
        m_post->addChoice(post.title, post.id.toString());
    addPeople(*m_person, m_data);
    if (m_seat.rev != 0 && m_person->combo()->findData(m_seat.member.toString()) < 0) // has left meanwhile
        m_person->addChoice(m_seat.name, m_seat.member.toString());
    addHow(*m_how);
    if (m_seat.how == organization::How::Redivided) // to correct it; a new one is made by 调整分工
        m_how->addChoice(organization::howTitle(m_seat.how), organization::howName(m_seat.how));
    if (!m_seat.post.isNull())
        m_post->setCode(m_seat.post.toString());
    if (!m_seat.member.isNull())
        m_person->setCode(m_seat.member.toString());
    m_how->setCode(organization::howName(m_seat.rev == 0 ? organization::How::Unknown : m_seat.how));
    if (m_seat.rev == 0) {
        for (auto* field : {m_post, m_person})
            connect(field->combo(), &QComboBox::currentIndexChanged, this, &AppointDialog::proposeHow);
        proposeHow();
    }
    m_approval->setText(m_seat.approvalRef);
    body()->setContentsMargins(0, 12, 0, 0);
    body()->setSpacing(kBetweenFields);
    addPair(*body(), m_post, m_person);
    addPair(*body(), m_day, m_how);
    addPair(*body(), m_approval, m_approved);
}

/// What the book knows of it, never a guess.
void AppointDialog::proposeHow()
{
    organization::Seat next;
    next.post = organization::PostId::fromString(m_post->code());
    next.member = book::MemberId::fromString(m_person->code());
    next.fromOn = wholeDay(*m_day);
    if (next.member.isNull() || !next.fromOn.isValid())
        return;
    if (const auto how = organization::recordedHow(m_desk.book().reader(), m_data.branch.id, next))
        m_how->setCode(organization::howName(*how));
}

void AppointDialog::save()
{
    m_person->setError(m_person->code().isEmpty() ? tr("请选一个人") : QString());
    if (m_person->code().isEmpty() || !m_day->requireDay())
        return;
    m_seat.post = organization::PostId::fromString(m_post->code());
    m_seat.member = book::MemberId::fromString(m_person->code());
    m_seat.fromOn = wholeDay(*m_day);
    m_seat.how = organization::howByName(m_how->code()).value_or(organization::How::Unknown);
    m_seat.approvalRef = m_approval->text();
    m_seat.approvedOn = wholeDay(*m_approved);
    const auto* term = m_data.committee.termOn(m_seat.fromOn);
    if (m_seat.rev == 0 && term != nullptr)
        m_seat.term = term->id;
    const auto* post = m_data.committee.find(m_seat.post);
    const QString title = post == nullptr ? QString() : post->title;
    const auto person = std::find_if(m_data.people.begin(), m_data.people.end(),
                                     [&](const book::MemberRow& row) { return row.id == m_seat.member; });
    const QString name = person == m_data.people.end() ? m_seat.name : person->name;
    // Where the place is taken that is said, by the refusal itself.
    const bool room = m_seat.rev != 0 || post == nullptr || m_data.committee.vacantOn(*post, m_seat.fromOn) > 0;
    const auto doubt = organization::officerDoubt(m_desk.book().reader(), m_data.branch.id, m_seat);
    if (room && doubt && asksAgain(*this, m_doubt, *doubt))
        return;
    const QDate today = m_desk.today();
    const auto done =
        m_desk.performWithUndo(QStringLiteral("committee.appoint"), tr("%1任%2").arg(name, title),
                               tr("已记%1任%2").arg(name, title), [&](store::UnitOfWork& unit) -> Result<> {
                                   BB_TRY([[maybe_unused]] const auto id, organization::appoint(unit, m_seat, today));
                                   return {};
                               });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

EndSeatDialog::EndSeatDialog(QWidget* host, Desk& desk, organization::Seat seat)
    : Dialog(host, tr("%1从哪天起不再担任%2？").arg(seat.name, seat.title))
    , m_desk(desk)
    , m_seat(std::move(seat))
    , m_day(dayField(tr("最后一天"), desk.today(), desk.today()))
    , m_why(new ComboField(tr("原因")))
{
    setObjectName(QStringLiteral("endSeatDialog"));
    about(QStringLiteral("committee_seat"), m_seat.id);
    setText(tr("这个职务随后显示为空缺，分工留在职务上，等继任的人接着负责。以前的会议记录不变。"));
    m_why->combo()->setEditable(true);
    m_why->combo()->lineEdit()->setAccessibleName(tr("原因"));
    for (const QString& why : endingReasons())
        m_why->addChoice(shownWord(why), why);
    body()->setContentsMargins(0, 12, 0, 0);
    addPair(*body(), m_day, m_why);
    (void)addSafeButton(tr("先不记"));
    connect(addButton(tr("记免职"), ButtonKind::Primary), &QPushButton::clicked, this, &EndSeatDialog::save);
    setFirstFocus(m_day->edit());
}

void EndSeatDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QDate last = wholeDay(*m_day);
    const QString why = storedWord(m_why->combo()->currentText(), endingReasons());
    const QDate today = m_desk.today();
    const auto done =
        m_desk.performWithUndo(QStringLiteral("committee.end"), tr("%1不再担任%2").arg(m_seat.name, m_seat.title),
                               tr("已记%1不再担任%2").arg(m_seat.name, m_seat.title), [&](store::UnitOfWork& unit) {
                                   return organization::endSeat(unit, m_seat.id, last, why, today);
                               });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

PostDialog::PostDialog(QWidget* host, Desk& desk, organization::Post post)
    : Dialog(host, tr("支部设什么职务？"))
    , m_desk(desk)
    , m_post(std::move(post))
    , m_title(new LineField(tr("职务名称"), tr("例如：青年委员")))
    , m_seats(new ComboField(tr("几个人担任")))
{
    setObjectName(QStringLiteral("postDialog"));
    about(QStringLiteral("committee_post"), m_post.id);
    m_title->setText(m_post.title);
    for (int seats = 1; seats <= kMostSeatsOfPost; ++seats)
        m_seats->addChoice(tr("%1 人").arg(seats), QString::number(seats));
    m_seats->setCode(QString::number(m_post.seats));
    body()->setContentsMargins(0, 12, 0, 0);
    addPair(*body(), m_title, m_seats);
    (void)addSafeButton(tr("先不设"));
    connect(addButton(tr("设职务"), ButtonKind::Primary), &QPushButton::clicked, this, &PostDialog::save);
    setFirstFocus(m_title->edit());
}

void PostDialog::save()
{
    m_post.title = m_title->text();
    m_post.seats = m_seats->code().toInt();
    const auto done =
        m_desk.performWithUndo(QStringLiteral("committee.post"), tr("设置职务%1").arg(m_post.title),
                               tr("已设职务%1").arg(m_post.title), [&](store::UnitOfWork& unit) -> Result<> {
                                   BB_TRY([[maybe_unused]] const auto id, organization::putPost(unit, m_post));
                                   return {};
                               });
    if (done)
        close();
    else
        showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
