// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/security/passphrase_dialogs.h"

#include "ui/security/new_passphrase.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

struct SecretTexts {
    Q_DECLARE_TR_FUNCTIONS(SecretTexts)
};

} // namespace

QString secretName(SealWish::Kind kind)
{
    return kind == SealWish::Kind::First ? SecretTexts::tr("口令") : SecretTexts::tr("第二口令");
}

SetPassphraseDialog::SetPassphraseDialog(QWidget* host, Desk& desk, SealWish::Kind kind)
    : Dialog(host, tr("设%1").arg(secretName(kind)), Width::Medium)
    , m_desk(desk)
    , m_kind(kind)
    , m_new(new NewPassphrase(secretName(kind)))
{
    setObjectName(QStringLiteral("setPassphrase"));
    setText(
        kind == SealWish::Kind::First
            ? tr("整本手册会改写成一个新文件，敏感内容加密，逐条核对以后才换上；大的手册要等一会儿。设好以后给一个恢复"
                 "码，"
                 "只显示一次。口令设了不能取消，可以更改；口令和恢复码都丢了，加密的内容谁也打不开。")
            : tr("举报人、联系方式和原件另外加密，由有权查看的同志保管第二口令；登记线索不需要它，查看举报人每次都要。"
                 "整本手册会再改写一次，设好以后给一个单独的恢复码，只显示一次。"));
    body()->addWidget(m_new);
    setFirstFocus(m_new->first()->edit());
    (void)addSafeButton(tr("先不设"));
    auto* go = addButton(tr("设%1").arg(secretName(kind)), ButtonKind::Primary, QStringLiteral("lock"));
    go->setObjectName(QStringLiteral("setPassphraseNow"));
    connect(go, &QPushButton::clicked, this, &SetPassphraseDialog::take);
}

void SetPassphraseDialog::take()
{
    const SecretPtr secret = m_new->secret();
    if (!secret)
        return;
    m_new->forget();
    close();
    m_desk.askForSeal({m_kind, secret});
}

ChangePassphraseDialog::ChangePassphraseDialog(QWidget* host, Desk& desk, SealWish::Kind kind)
    : Dialog(host, tr("更改%1").arg(secretName(kind)), Width::Medium)
    , m_desk(desk)
    , m_kind(kind)
    , m_job(new SecretJob(&desk))
    , m_old(new PassphraseField(tr("现在的%1").arg(secretName(kind))))
    , m_new(new NewPassphrase(secretName(kind)))
{
    setObjectName(QStringLiteral("changePassphrase"));
    setText(kind == SealWish::Kind::First
                ? tr("内容不用重写，马上就好。以前的备份仍用原来的口令打开；恢复码不变。")
                : tr("只换口令，举报人和原件不用重写。以前的备份仍用原来的第二口令；恢复码不变。"));
    m_old->edit()->setObjectName(QStringLiteral("oldPassphrase"));
    body()->addWidget(m_old);
    body()->addWidget(m_new);
    setFirstFocus(m_old->edit());
    if (kind == SealWish::Kind::Second) {
        m_way = button(tr("忘了，用恢复码"), ButtonKind::Link);
        m_way->setObjectName(QStringLiteral("secondByCode"));
        body()->insertWidget(1, m_way, 0, Qt::AlignLeft);
        connect(m_way, &QPushButton::clicked, this, [this] { useCode(!m_byCode); });
    }
    (void)addSafeButton(tr("不改"));
    m_change = addButton(tr("更改%1").arg(secretName(kind)), ButtonKind::Primary);
    m_change->setObjectName(QStringLiteral("changePassphraseNow"));
    connect(m_change, &QPushButton::clicked, this, &ChangePassphraseDialog::take);
    connect(m_old, &LineField::edited, this, [this] { m_old->setError({}); });
    connect(this, &QObject::destroyed, m_job, &QObject::deleteLater);
}

void ChangePassphraseDialog::useCode(bool byCode)
{
    m_byCode = byCode;
    m_old->forget();
    m_old->setTitle(byCode ? tr("第二口令的恢复码") : tr("现在的第二口令"));
    m_old->setError({});
    m_old->setShown(byCode);
    m_way->setText(byCode ? tr("还是用现在的第二口令") : tr("忘了，用恢复码"));
    m_old->edit()->setFocus(Qt::OtherFocusReason);
}

void ChangePassphraseDialog::take()
{
    if (m_job->isRunning())
        return;
    if (m_old->isEmpty()) {
        m_old->setError(tr("请先填这一项"));
        return m_old->edit()->setFocus(Qt::OtherFocusReason);
    }
    const SecretPtr fresh = m_new->secret();
    if (!fresh)
        return;
    m_change->setEnabled(false);
    m_change->setText(tr("正在核对…"));
    m_job->run<void>(
        [&book = m_desk.book(), kind = m_kind, byCode = m_byCode, old = m_old->secret(), fresh](Progress&) {
            if (kind == SealWish::Kind::First)
                return book::changePassphrase(book, *old, *fresh);
            return byCode ? book::recoverSecondSecret(book, *old, *fresh)
                          : book::changeSecondSecret(book, *old, *fresh);
        },
        [dialog = QPointer(this)](const Result<>& done) {
            if (dialog)
                dialog->conclude(done);
        });
}

void ChangePassphraseDialog::conclude(const Result<>& done)
{
    m_change->setEnabled(true);
    m_change->setText(tr("更改%1").arg(secretName(m_kind)));
    if (done) {
        m_old->forget();
        m_new->forget();
        close();
        return m_desk.say(tr("%1已更改").arg(secretName(m_kind)));
    }
    if (done.error().kind != ErrorKind::Locked)
        return showProblem(sentence(done.error()));
    m_old->forget();
    m_old->setError(m_byCode ? tr("恢复码不对，没有更改。请照抄下来的那一份再输入一次。")
                             : tr("%1不对，没有更改；注意大小写和输入法。").arg(secretName(m_kind)));
    m_old->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace branchbook::ui
