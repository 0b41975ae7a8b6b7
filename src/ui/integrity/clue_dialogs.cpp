// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/clue_dialogs.h"

#include "branchbook/base/screen_words.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/integrity/clue_rows.h"
#include "ui/security/unlock_page.h"

#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace branchbook::ui {

namespace {

using integrity::Clue;
using integrity::ClueStage;

void lowClueText(const TextField& field)
{
    auto* edit = field.edit();
    onTextSize(edit, [edit] { edit->setFixedHeight(scaled(64)); });
}

QString stepTitle(ClueStage next)
{
    switch (next) {
    case ClueStage::HandedOver: return ClueStepDialog::tr("移交线索");
    case ClueStage::Receipted: return ClueStepDialog::tr("登记回执");
    case ClueStage::Answered: return ClueStepDialog::tr("登记反馈");
    case ClueStage::Closed:
    case ClueStage::Registered: break;
    }
    return ClueStepDialog::tr("了结线索");
}

QString stepVerb(ClueStage next)
{
    switch (next) {
    case ClueStage::HandedOver: return QStringLiteral("clue.hand_over");
    case ClueStage::Receipted: return QStringLiteral("clue.receipt");
    case ClueStage::Answered: return QStringLiteral("clue.answer");
    case ClueStage::Closed:
    case ClueStage::Registered: break;
    }
    return QStringLiteral("clue.close");
}

} // namespace

QString clueStepTitle(ClueStage next)
{
    return stepTitle(next);
}

ClueDialog::ClueDialog(QWidget* host, Desk& desk, const Clue& clue)
    : Dialog(host, clue.id.isNull() ? tr("登记线索") : tr("修改线索%1的登记").arg(clue.numberText()), Width::Large)
    , m_desk(desk)
    , m_clue(clue)
    , m_day(cadreDay(tr("收到日期"), desk, isFresh() ? desk.today() : clue.receivedOn))
    , m_channel(new ComboField(tr("方式")))
    , m_level(new ComboField(tr("被反映人是")))
    , m_by(cadreLine(tr("登记人"), clue.registeredBy, tr("例如 纪检委员的姓名")))
    , m_about(cadreLine(tr("被反映人"), clue.about, tr("没有说的空着")))
    , m_matter(new TextField(tr("反映事项"), tr("照原意写，不加判断")))
    , m_reporter(cadreLine(tr("举报人"), {}, isFresh() ? tr("匿名的空着") : tr("空着就不改动")))
    , m_contact(cadreLine(tr("联系方式"), {}, {}))
    , m_original(new TextField(tr("原件"), tr("来信原文，或者原件放在哪里")))
    , m_plain(paragraph(tr("这本手册没有口令，举报人会以明文存在文件里；可以先设口令。"), TextRole::Small, Ink::Warn))
{
    setObjectName(QStringLiteral("clue"));
    about(QStringLiteral("clue"), clue.id);
    setText(tr("支部只登记和移交，不自行核查。这里写的内容不进入搜索、报告和提醒；举报人登记以后不再显示，"
               "要看的要写明理由。"));
    const auto channels = integrity::channelKinds();
    for (const auto each : channels)
        m_channel->addChoice(integrity::channelKindTitle(each), integrity::channelKindName(each));
    m_channel->setCode(integrity::channelKindName(clue.channel));
    const auto levels = integrity::subjectLevels();
    for (const auto each : levels)
        m_level->addChoice(integrity::subjectLevelTitle(each), integrity::subjectLevelName(each));
    m_level->setCode(integrity::subjectLevelName(clue.level));
    m_matter->edit()->setPlainText(clue.matter);
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(isFresh() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &ClueDialog::save);
}

void ClueDialog::layOut()
{
    cadreRoom(*this);
    lowClueText(*m_matter);
    lowClueText(*m_original);
    body()->addLayout(sideBySide({m_day, m_channel, m_by}));
    body()->addLayout(sideBySide({m_level, m_about}));
    body()->addWidget(m_matter);
    body()->addLayout(sideBySide({m_reporter, m_contact}));
    body()->addWidget(m_original);
    m_reporter->edit()->setObjectName(QStringLiteral("reporter"));
    m_plain->setObjectName(QStringLiteral("plainSource"));
    body()->addWidget(m_plain);
    for (const LineField* each : {m_reporter, m_contact})
        connect(each, &LineField::edited, this, &ClueDialog::sayPlain);
    connect(m_original->edit(), &QPlainTextEdit::textChanged, this, &ClueDialog::sayPlain);
    sayPlain();
    setFirstFocus(m_matter->edit());
}

Clue ClueDialog::typed() const
{
    Clue clue = m_clue;
    clue.branch = m_desk.branch().id;
    clue.receivedOn = dayIn(*m_day);
    clue.channel = integrity::channelKindByName(m_channel->code()).value_or(clue.channel);
    clue.level = integrity::subjectLevelByName(m_level->code()).value_or(clue.level);
    clue.registeredBy = m_by->text();
    clue.about = m_about->text();
    clue.matter = m_matter->edit()->toPlainText();
    return clue;
}

std::optional<integrity::ClueSource> ClueDialog::source() const
{
    integrity::ClueSource source{m_reporter->text(), m_contact->text(), m_original->edit()->toPlainText().trimmed()};
    if (source.reporter.isEmpty() && source.contact.isEmpty() && source.original.isEmpty())
        return std::nullopt;
    return source;
}

/// Said while there is something to keep, and no more than said: a clue is not to be lost over it.
void ClueDialog::sayPlain()
{
    const bool plain = source() && coverOf(m_desk) == integrity::SourceCover::Plain;
    m_plain->setVisible(plain);
}

QString ClueDialog::savedWords() const
{
    if (!isFresh())
        return tr("已保存线索%1").arg(m_clue.numberText());
    if (!source())
        return tr("已登记线索");
    switch (coverOf(m_desk)) {
    case integrity::SourceCover::Book: return tr("已登记线索，举报人信息用手册口令加密");
    case integrity::SourceCover::Second: return tr("已登记线索，举报人信息另有口令保护");
    case integrity::SourceCover::Plain: break;
    }
    return tr("已登记线索，举报人信息没有加密（手册没有口令）");
}

void ClueDialog::save()
{
    if (!m_day->requireDay())
        return;
    const Clue clue = typed();
    const auto given = source();
    const auto done = m_desk.performWithUndo(
        isFresh() ? QStringLiteral("clue.add") : QStringLiteral("clue.change"),
        isFresh() ? tr("登记问题线索") : tr("修改线索%1的登记").arg(clue.numberText()), savedWords(),
        [&](store::UnitOfWork& unit) -> Result<> {
            if (isFresh())
                return integrity::registerClue(unit, clue, given.value_or(integrity::ClueSource{}), m_desk.today())
                    .map([](auto) {});
            return integrity::changeClue(unit, clue, given, m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ClueStepDialog::ClueStepDialog(QWidget* host, Desk& desk, const Clue& clue, ClueStage next)
    : Dialog(host, stepTitle(next), Width::Medium)
    , m_desk(desk)
    , m_clue(clue)
    , m_next(next)
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_line(next == ClueStage::HandedOver ? cadreLine(tr("移交给"), clue.handedTo, tr("例如 局机关纪委"))
                                           : cadreLine(tr("回执编号"), clue.receiptNumber, tr("没有编号的写 无编号")))
    , m_due(cadreDay(tr("约定取回执"), desk, clue.receiptDueOn))
    , m_outcome(new ComboField(tr("结果是")))
    , m_words(new TextField(next == ClueStage::Closed ? tr("结果") : tr("反馈的情况"),
                            next == ClueStage::Closed ? tr("没有结果的不能了结") : QString()))
{
    setObjectName(QStringLiteral("clueStep"));
    about(QStringLiteral("clue"), clue.id, QString::number(int(next)));
    setText(tr("线索%1 · %2收到").arg(clue.numberText(), shownDate(clue.receivedOn)));
    const auto outcomes = integrity::clueOutcomes();
    for (const auto each : outcomes)
        m_outcome->addChoice(integrity::clueOutcomeTitle(each), integrity::clueOutcomeName(each));
    if (!clue.answeredOn.isValid()) // the only way to the end before an answer
        m_outcome->setCode(integrity::clueOutcomeName(integrity::ClueOutcome::Duplicate));
    layOut();
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(stepTitle(next), ButtonKind::Primary), &QPushButton::clicked, this, &ClueStepDialog::save);
}

void ClueStepDialog::layOut()
{
    cadreRoom(*this);
    lowClueText(*m_words);
    const bool handsOver = m_next == ClueStage::HandedOver;
    const bool hasWords = m_next == ClueStage::Answered || m_next == ClueStage::Closed;
    body()->addLayout(sideBySide({m_day, m_due, m_outcome}));
    body()->addWidget(m_line);
    body()->addWidget(m_words);
    m_due->setVisible(handsOver);
    m_outcome->setVisible(m_next == ClueStage::Closed);
    m_line->setVisible(!hasWords);
    m_words->setVisible(hasWords);
    setFirstFocus(hasWords ? static_cast<QWidget*>(m_words->edit()) : m_line->edit());
}

Result<> ClueStepDialog::take(store::UnitOfWork& unit) const
{
    const QDate on = dayIn(*m_day);
    const QDate today = m_desk.today();
    switch (m_next) {
    case ClueStage::HandedOver:
        return integrity::handOverClue(unit, m_clue.id, {m_line->text(), on, dayIn(*m_due)}, today);
    case ClueStage::Receipted: return integrity::recordClueReceipt(unit, m_clue.id, on, m_line->text(), today);
    case ClueStage::Answered:
        return integrity::recordClueAnswer(unit, m_clue.id, on, m_words->edit()->toPlainText(), today);
    case ClueStage::Closed:
    case ClueStage::Registered: break;
    }
    const auto outcome = integrity::clueOutcomeByName(m_outcome->code());
    return integrity::closeClue(unit, m_clue.id, on, outcome.value_or(integrity::ClueOutcome::Elsewhere),
                                m_words->edit()->toPlainText(), today);
}

void ClueStepDialog::save()
{
    if (!m_day->requireDay() || m_due->edit()->isFaulty())
        return;
    const auto done = m_desk.performWithUndo(stepVerb(m_next), tr("%1：%2").arg(stepTitle(m_next), m_clue.numberText()),
                                             tr("线索%1已保存").arg(m_clue.numberText()),
                                             [&](store::UnitOfWork& unit) { return take(unit); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ClueRecycleDialog::ClueRecycleDialog(QWidget* host, Desk& desk, const Clue& clue)
    : Dialog(host, tr("线索%1移到回收站？").arg(clue.numberText()), Width::Medium)
    , m_desk(desk)
    , m_clue(clue)
    , m_reason(cadreLine(tr("为什么不要了"), {}, tr("例如 登记重了")))
{
    setObjectName(QStringLiteral("clueRecycle"));
    about(QStringLiteral("clue"), clue.id);
    setText(tr("这条线索还没有了结。只有误登记的才放入回收站，原因在回收站里可以看到。"));
    cadreRoom(*this);
    m_reason->edit()->setObjectName(QStringLiteral("reason"));
    body()->addWidget(m_reason);
    connect(m_reason, &LineField::edited, this, [this] { m_reason->setError({}); });
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("不移"));
    connect(addButton(tr("移到回收站"), ButtonKind::Primary), &QPushButton::clicked, this, &ClueRecycleDialog::save);
}

void ClueRecycleDialog::save()
{
    if (m_reason->text().isEmpty())
        return m_reason->setError(tr("请写明原因"));
    const auto done =
        m_desk.performWithUndo(QStringLiteral("clue.recycle"), tr("放入回收站：线索%1").arg(m_clue.numberText()),
                               tr("线索%1已放入回收站").arg(m_clue.numberText()), [&](store::UnitOfWork& unit) {
                                   return integrity::recycleClue(unit, m_clue.id, m_reason->text(), m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

ClueSourceDialog::ClueSourceDialog(QWidget* host, Desk& desk, const Clue& clue)
    : Dialog(host, tr("查看线索%1的举报人").arg(clue.numberText()), Width::Medium)
    , m_desk(desk)
    , m_clue(clue)
    , m_reason(cadreLine(tr("为什么要看"), {}, tr("例如 受理机关要求补充")))
    , m_read(new BackgroundRead(desk.book(), &desk))
{
    setObjectName(QStringLiteral("clueSource"));
    about(QStringLiteral("clue"), clue.id);
    showViewings();
    cadreRoom(*this);
    body()->addWidget(m_reason);
    connect(m_reason, &LineField::edited, this, [this] { m_reason->setError({}); });
    if (const auto second = store::hasSecondSecret(desk.book().reader()); !second || *second) {
        m_secret = new PassphraseField(tr("第二口令"));
        m_secret->edit()->setObjectName(QStringLiteral("secondSecret"));
        m_secret->setHint(tr("由有权查看的同志输入。忘了的，在设置的“安全”里用恢复码重设。"));
        body()->addWidget(m_secret);
        connect(m_secret, &LineField::edited, this, [this] { m_secret->setError({}); });
    }
    setFirstFocus(m_reason->edit());
    (void)addSafeButton(tr("关闭"));
    connect(this, &QObject::destroyed, m_read, &QObject::deleteLater);
    m_show = addButton(tr("查看"), ButtonKind::Primary, QStringLiteral("eye"));
    connect(m_show, &QPushButton::clicked, this, &ClueSourceDialog::reveal);
}

/// How often it was looked at, and the last ones: when, who, why.
void ClueSourceDialog::showViewings()
{
    constexpr qsizetype kViewingsShown = 3;
    const auto viewings = integrity::listClueViewings(m_desk.book().reader(), m_clue.id);
    if (!viewings || viewings->isEmpty())
        return setText(tr("每次查看都会留下记录。还没有人看过。"));
    QStringList lines{tr("每次查看都会留下记录。看过 %1 次，最近的是：").arg(viewings->size())};
    const auto shown = viewings->first(std::min(kViewingsShown, viewings->size()));
    for (const integrity::ClueViewing& each : shown)
        lines.append(tr("%1：%2").arg(viewingWords(each), each.reason.simplified()));
    setText(lines.join(u'\n'));
}

void ClueSourceDialog::reveal()
{
    if (!m_secret)
        return tell({});
    if (m_reason->text().isEmpty() || m_secret->isEmpty()) {
        auto& missing = m_reason->text().isEmpty() ? *m_reason : *m_secret;
        missing.setError(tr("请先填这一项"));
        return missing.edit()->setFocus(Qt::OtherFocusReason);
    }
    unlock();
}

/// Half a second or more, beside the window; after a few wrong ones it waits before the next.
void ClueSourceDialog::unlock()
{
    m_show->setEnabled(false);
    m_read->run<store::SecondKeyPtr>(
        [secret = m_secret->secret()](const store::Session& session) { return store::unlockSecond(session, *secret); },
        [dialog = QPointer(this)](Result<store::SecondKeyPtr> key) {
            if (!dialog)
                return;
            auto& mine = *dialog;
            mine.m_secret->forget();
            if (key) {
                mine.m_show->setEnabled(true);
                return mine.tell(*key);
            }
            const bool wrong = key.error().kind == ErrorKind::Locked;
            const int wait = wrong ? secondsAfter(++mine.m_wrong) : 0;
            mine.m_secret->setError(wait > 0 ? tr("第二口令不对，举报人没有打开。请等 %1 秒再试。").arg(wait)
                                             : sentence(key.error()));
            mine.m_secret->edit()->setFocus(Qt::OtherFocusReason);
            QTimer::singleShot(std::chrono::seconds(wait), &mine, [&mine] { mine.m_show->setEnabled(true); });
        });
}

void ClueSourceDialog::tell(const store::SecondKeyPtr& key)
{
    integrity::ClueSource source;
    const auto done = m_desk.perform(
        QStringLiteral("clue.source"), tr("查看线索%1的举报人").arg(m_clue.numberText()),
        [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(source, integrity::viewClueSource(unit, m_clue.id, m_reason->text(), m_desk.today(), key));
            return {};
        });
    if (!done)
        return showProblem(sentence(done.error()));
    showViewings(); // this one too
    m_reason->hide();
    if (m_secret)
        m_secret->hide();
    m_show->hide();
    const auto shown = [](const QString& text) { return text.isEmpty() ? ClueSourceDialog::tr("没有") : text; };
    body()->addWidget(paragraph(tr("举报人：%1").arg(source.reporter.isEmpty() ? tr("匿名") : source.reporter),
                                TextRole::Body, Ink::Text));
    body()->addWidget(paragraph(tr("联系方式：%1").arg(shown(source.contact)), TextRole::Body, Ink::Text));
    body()->addWidget(paragraph(tr("原件：%1").arg(shown(source.original)), TextRole::Body, Ink::Text));
    takeAsKept();
}

} // namespace branchbook::ui
