// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poll/poll_dialogs.h"

#include "branchbook/base/text.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/kit/text.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QScrollArea>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;
using store::UnitOfWork;

constexpr rules::NumberField kPapersField{"papers", QT_TRANSLATE_NOOP("Fields", "测评表的张数")};
constexpr rules::NumberField kIssuedField{"issued", QT_TRANSLATE_NOOP("Fields", "发出的张数")};
constexpr rules::NumberField kCollectedField{"collected", QT_TRANSLATE_NOOP("Fields", "收回的张数")};
constexpr rules::NumberField kMarksField{"marks", QT_TRANSLATE_NOOP("Fields", "一题的票数")};
constexpr rules::NumberField kWeightField{"option", QT_TRANSLATE_NOOP("Fields", "选项的权重")};

constexpr int kQuestionsHeight = 300;
constexpr int kLeastQuestionsHeight = 150; ///< where large text leaves little room
constexpr int kMarksWidth = 64;
constexpr int kPollOptionsLength = 300;

QString optionsLine(const QList<PollOption>& options)
{
    QStringList parts;
    for (const PollOption& option : options)
        parts.append(QStringLiteral("%1=%2").arg(option.title).arg(option.weight));
    return parts.join(QStringLiteral("、"));
}

/// 满意=100、比较满意=80. Errors: poll.option_shape, number.whole.
Result<QList<PollOption>> optionsIn(const QString& line)
{
    static const QRegularExpression between(QStringLiteral("[、,，;；]"));
    QList<PollOption> options;
    for (const QString& part : line.split(between, Qt::SkipEmptyParts)) {
        QString text = trimmedText(part);
        text.replace(u'＝', u'=');
        const auto at = text.lastIndexOf(u'=');
        if (at <= 0)
            return fail(ErrorKind::Invalid, QStringLiteral("poll.option_shape"), {text}, QStringLiteral("option"));
        BB_TRY(const int weight, rules::readCount(trimmedText(text.mid(at + 1)), kWeightField));
        options.append({trimmedText(text.left(at)), weight});
    }
    return options;
}

LineField* pollNumber(const QString& title, int number)
{
    auto* field = new LineField(title);
    if (number > 0)
        field->setText(QString::number(number));
    return field;
}

} // namespace

Poll pollAgain(const Poll& poll, QDate today)
{
    Poll again;
    again.branch = poll.branch;
    again.series = poll.series;
    again.audience = poll.audience;
    again.papers = poll.papers;
    again.questions = poll.questions;
    again.options = poll.options;
    again.announcedOn = today;
    return again;
}

PollDialog::PollDialog(QWidget* host, Desk& desk, const Poll& poll)
    : Dialog(host, poll.id.isNull() ? tr("登记民意测评") : tr("修改测评“%1”").arg(poll.title), Width::Large)
    , m_desk(desk)
    , m_poll(poll)
    , m_title(cadreLine(tr("名称"), poll.title, tr("例如 2026年上半年群众满意度测评")))
    , m_series(cadreLine(tr("系列"), poll.series, tr("同一系列的几次互相比较，例如 群众满意度测评")))
    , m_audience(new ComboField(tr("请谁填写")))
    , m_papers(pollNumber(tr("准备发出（张）"), poll.papers))
    , m_day(cadreDay(tr("发放日期"), desk, poll.announcedOn.isValid() ? poll.announcedOn : desk.today()))
    , m_until(cadreDay(tr("什么时候以前收回"), desk, poll.dueOn))
    , m_questions(new TextField(tr("题目（一行一道）"), tr("例如 您对支部为群众办实事满意吗")))
    , m_options(cadreLine(tr("选项和权重"), {}, tr("例如 满意=100、比较满意=80、基本满意=60、不满意=0")))
    , m_note(cadreLine(tr("说明"), poll.note))
{
    setObjectName(QStringLiteral("poll"));
    about(QStringLiteral("poll"), poll.id);
    for (const auto audience : pollAudiences())
        m_audience->addChoice(pollAudienceTitle(audience), pollAudienceName(audience));
    m_audience->setCode(pollAudienceName(poll.audience));
    m_questions->edit()->setPlainText(poll.questions.join(u'\n'));
    m_options->edit()->setMaxLength(kPollOptionsLength);
    m_options->setText(optionsLine(poll.options.isEmpty() ? usualPollOptions() : poll.options));
    for (QWidget* each : QList<QWidget*>{m_audience, m_papers, m_day, m_until, m_questions, m_options})
        each->setEnabled(!poll.count);
    if (poll.count)
        setText(tr("已经统计，只能改名称、系列和说明。"));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_title, m_series}));
    body()->addLayout(sideBySide({m_audience, m_papers, m_day, m_until}));
    body()->addWidget(m_questions);
    body()->addWidget(m_options);
    body()->addWidget(m_note);
    setFirstFocus(m_title->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(poll.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &PollDialog::save);
}

Result<Poll> PollDialog::read() const
{
    Poll poll = m_poll;
    poll.branch = m_desk.branch().id;
    poll.title = m_title->text();
    poll.series = m_series->text();
    poll.note = m_note->text();
    if (poll.count)
        return poll;
    poll.audience = pollAudienceByName(m_audience->code()).value_or(PollAudience::Members);
    poll.announcedOn = dayIn(*m_day);
    poll.dueOn = dayIn(*m_until);
    BB_TRY(poll.papers, rules::readCount(m_papers->text(), kPapersField));
    poll.questions.clear();
    for (const QString& line : m_questions->edit()->toPlainText().split(u'\n')) {
        if (const QString question = trimmedText(line); !question.isEmpty())
            poll.questions.append(question);
    }
    BB_TRY(poll.options, optionsIn(m_options->text()));
    return poll;
}

void PollDialog::save()
{
    if (!m_poll.count && (!m_day->requireDay() || !m_until->requireDay()))
        return;
    const auto poll = read();
    if (!poll)
        return showProblem(sentence(poll.error()));
    const bool fresh = m_poll.id.isNull();
    const auto done =
        m_desk.performWithUndo(fresh ? QStringLiteral("poll.add") : QStringLiteral("poll.change"),
                               (fresh ? tr("登记民意测评：%1") : tr("修改民意测评：%1")).arg(poll->title),
                               tr("已保存测评“%1”").arg(poll->title), [&](UnitOfWork& unit) -> Result<> {
                                   if (!fresh)
                                       return changePoll(unit, *poll, m_desk.today());
                                   BB_TRY([[maybe_unused]] const auto id, announcePoll(unit, *poll, m_desk.today()));
                                   return {};
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

PollCountDialog::PollCountDialog(QWidget* host, Desk& desk, const Poll& poll)
    : Dialog(host, poll.count ? tr("更正票数：%1").arg(poll.title) : tr("录入票数：%1").arg(poll.title), Width::Large)
    , m_desk(desk)
    , m_poll(poll)
    , m_day(cadreDay(tr("哪天统计"), desk, poll.count ? poll.count->heldOn : desk.today()))
    , m_issued(pollNumber(tr("发出（张）"), poll.count ? poll.count->issued : poll.papers))
    , m_collected(pollNumber(tr("收回（张）"), poll.count ? poll.count->collected : 0))
    , m_reason(cadreLine(tr("更正原因"), {}, tr("例如 漏数了一叠")))
{
    setObjectName(QStringLiteral("pollCount"));
    about(QStringLiteral("poll"), poll.id);
    setText(tr("只录合计，不记谁怎么回答。多选或者没选的，这一题不计算。"));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_day, m_issued, m_collected}));
    body()->addWidget(makeQuestions());
    body()->addWidget(m_reason);
    m_reason->setVisible(poll.count.has_value());
    keepEnter();
    setFirstFocus(m_collected->edit());
    (void)addSafeButton(tr("先不录"));
    connect(addButton(poll.count ? tr("更正") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &PollCountDialog::save);
}

QWidget* PollCountDialog::makeQuestions()
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setVerticalSpacing(6);
    for (qsizetype i = 0; i < m_poll.options.size(); ++i)
        grid->addWidget(label(m_poll.options[i].title, TextRole::Small, Ink::Text2), 0, int(i) + 1);
    for (qsizetype question = 0; question < m_poll.questions.size(); ++question) {
        const int row = int(question) + 1;
        grid->addWidget(
            paragraph(QStringLiteral("%1. %2").arg(row).arg(m_poll.questions[question]), TextRole::Body, Ink::Text),
            row, 0);
        std::vector<QLineEdit*> line;
        for (qsizetype option = 0; option < m_poll.options.size(); ++option) {
            auto* edit = new QLineEdit;
            edit->setFixedWidth(scaled(kMarksWidth));
            edit->setAlignment(Qt::AlignRight);
            edit->setAccessibleName(tr("第%1题，%2").arg(row).arg(m_poll.options[option].title));
            if (m_poll.count)
                edit->setText(QString::number(m_poll.count->marks[question][option]));
            grid->addWidget(edit, row, int(option) + 1);
            line.push_back(edit);
        }
        m_marks.push_back(std::move(line));
    }
    grid->setColumnStretch(0, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the dialog's own ground
    inside->setAutoFillBackground(false);
    scroll->setMinimumHeight(kLeastQuestionsHeight);
    scroll->setMaximumHeight(scaled(kQuestionsHeight));
    return scroll;
}

/// A question without any number is one that was forgotten; beside a number an empty place is none.
Result<PollCount> PollCountDialog::read() const
{
    PollCount count;
    count.heldOn = dayIn(*m_day);
    BB_TRY(count.issued, rules::readCount(m_issued->text(), kIssuedField));
    BB_TRY(count.collected, rules::readCount(m_collected->text(), kCollectedField));
    for (const auto& line : m_marks) {
        QList<int> marks;
        const bool isFilled =
            std::ranges::any_of(line, [](const QLineEdit* edit) { return !edit->text().trimmed().isEmpty(); });
        if (isFilled) {
            for (const QLineEdit* edit : line) {
                const QString text = edit->text().trimmed();
                BB_TRY(const int mark, rules::readCount(text.isEmpty() ? QStringLiteral("0") : text, kMarksField));
                marks.append(mark);
            }
        }
        count.marks.append(marks);
    }
    return count;
}

void PollCountDialog::save()
{
    if (!m_day->requireDay())
        return;
    const auto count = read();
    if (!count)
        return showProblem(sentence(count.error()));
    const bool corrects = m_poll.count.has_value();
    const auto done = m_desk.performWithUndo(
        corrects ? QStringLiteral("poll.correct") : QStringLiteral("poll.count"),
        (corrects ? tr("更正民意测评的票数：%1") : tr("录入民意测评的票数：%1")).arg(m_poll.title),
        tr("已保存“%1”的票数").arg(m_poll.title), [&](UnitOfWork& unit) {
            return corrects ? correctPollCount(unit, m_poll.id, *count, m_reason->text(), m_desk.today())
                            : recordPollCount(unit, m_poll.id, *count, m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
