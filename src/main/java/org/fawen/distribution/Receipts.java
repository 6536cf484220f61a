package org.fawen.distribution;

/** “已签 39 · 已阅 2 · 未收 1”. */
public record Receipts(int signed, int opened, int unseen) {

    public int all() {
        return signed + opened + unseen;
    }

    public boolean complete() {
        return signed == all();
    }
}
