// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes, or another text of that kind, in their frame: the tools above, the text below, and what is wrong with it.
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace branchbook::ui {

class MinutesEdit;
class PhraseMarks;

class MinutesBox final : public QFrame
{
    Q_OBJECT
public:
    /// Plain: without what belongs to a meeting (speakers, files, patterns).
    enum class Tools : quint8 { OfMeeting, Plain };
    explicit MinutesBox(Tools tools = Tools::OfMeeting, QWidget* parent = nullptr);
    [[nodiscard]] MinutesEdit* edit() const { return m_edit; }
    void setReadOnly(bool on);
    /// Asked when the menu of speakers opens.
    void setSpeakers(std::function<QStringList()> names) { m_names = std::move(names); }

    [[nodiscard]] PhraseMarks* phrases() const { return m_phrases; }

Q_SIGNALS:
    void attachAsked();
    void templateAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools(Tools tools);
    void addMeetingTools(QHBoxLayout& row);
    QPushButton* tool(QHBoxLayout& row, const QString& icon, const QString& name, const std::function<void()>& act);
    QPushButton* wordTool(QHBoxLayout& row, const QString& icon, const QString& text);
    /// The tools with words keep them where there is room.
    void fitWords();
    void fillSpeakers();
    void showFormats();

    MinutesEdit* m_edit;
    PhraseMarks* m_phrases = nullptr;
    QWidget* m_tools = nullptr;
    QPushButton* m_bold = nullptr;
    QPushButton* m_underline = nullptr;
    QMenu* m_speakers = nullptr;
    QList<std::pair<QPushButton*, QString>> m_wordTools;
    QWidget* m_problem;
    QString m_example;
    QLabel* m_problemText;
    std::function<QStringList()> m_names;
};

} // namespace branchbook::ui
